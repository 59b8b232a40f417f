"""Trees of containers: dicts, lists, tuples and what is registered are nodes, everything else is a leaf."""

from collections import OrderedDict, defaultdict, deque, namedtuple
from typing import Any

from ._pytree_paths import GetAttrKey, MappingKey, SequenceKey, key_get, keys_of, keystr

__all__ = [
    "GetAttrKey",
    "KeyPath",
    "MappingKey",
    "SequenceKey",
    "key_get",
    "keystr",
    "register_dataclass",
    "tree_flatten_with_path",
    "tree_is_leaf",
    "tree_leaves_with_path",
    "tree_map_with_path",
    "LeafSpec",
    "PyTree",
    "SUPPORTED_NODES",
    "TreeSpec",
    "register_pytree_node",
    "tree_all",
    "tree_any",
    "tree_flatten",
    "tree_iter",
    "tree_leaves",
    "tree_map",
    "tree_map_",
    "tree_map_only",
    "tree_structure",
    "tree_unflatten",
]

PyTree = Context = KeyEntry = object
KeyPath = tuple[Any, ...]
NodeDef = namedtuple("NodeDef", ["type", "flatten_fn", "unflatten_fn", "flatten_with_keys_fn"], defaults=[None])
SUPPORTED_NODES = {}


def register_pytree_node(
    cls, flatten_fn, unflatten_fn, *, serialized_type_name=None, flatten_with_keys_fn=None, **other
):
    """Makes cls a kind of node: flatten_fn(node) -> (children, context), unflatten_fn(children, context) -> node.

    flatten_with_keys_fn(node) -> (pairs of a key and a child, context), for paths.
    """
    if cls in SUPPORTED_NODES:
        raise ValueError(f"register_pytree_node: {cls.__name__} is registered already")
    SUPPORTED_NODES[cls] = NodeDef(cls, flatten_fn, unflatten_fn, flatten_with_keys_fn)


_register_pytree_node = register_pytree_node


def _dict_flatten(d):
    return list(d.values()), list(d)


def _dict_unflatten(values, context):
    return dict(zip(context, values, strict=True))


def _dict_flatten_with_keys(d):
    return [(MappingKey(k), v) for k, v in d.items()], list(d)


def _list_flatten(x):
    return x, None


def _list_unflatten(values, context):
    return list(values)


def _list_flatten_with_keys(x):
    return [(SequenceKey(i), v) for i, v in enumerate(x)], None


def _tuple_flatten(x):
    return list(x), None


def _tuple_unflatten(values, context):
    return tuple(values)


register_pytree_node(dict, _dict_flatten, _dict_unflatten)
register_pytree_node(list, _list_flatten, _list_unflatten)
register_pytree_node(tuple, _tuple_flatten, _tuple_unflatten)
register_pytree_node(OrderedDict, _dict_flatten, lambda values, keys: OrderedDict(zip(keys, values, strict=True)))
register_pytree_node(
    defaultdict,
    lambda d: (list(d.values()), (d.default_factory, list(d))),
    lambda values, context: defaultdict(context[0], zip(context[1], values, strict=True)),
)
register_pytree_node(deque, lambda d: (list(d), d.maxlen), lambda values, maxlen: deque(values, maxlen=maxlen))
register_pytree_node(namedtuple, lambda x: (list(x), type(x)), lambda values, cls: cls(*values))


class structseq:
    """Stands for the named results of operations, such as those of max(dim)."""


register_pytree_node(structseq, lambda x: (list(x), type(x)), lambda values, cls: cls(values))


def _get_node_type(tree):
    cls = type(tree)
    if cls not in SUPPORTED_NODES and isinstance(tree, tuple):
        return namedtuple if hasattr(cls, "_fields") else structseq if hasattr(cls, "n_sequence_fields") else cls
    return cls


def register_dataclass(cls, *, field_names=None, drop_field_names=None, serialized_type_name=None):
    """Makes a dataclass a kind of node, of the fields named, else of all that __init__ takes."""
    import dataclasses

    dropped = drop_field_names or []
    names = field_names or [f.name for f in dataclasses.fields(cls) if f.init and f.name not in dropped]
    register_pytree_node(
        cls,
        lambda x: ([getattr(x, n) for n in names], list(names)),
        lambda values, context: cls(**dict(zip(context, values, strict=True))),
        flatten_with_keys_fn=lambda x: ([(GetAttrKey(n), getattr(x, n)) for n in names], list(names)),
    )


def is_namedtuple(obj) -> bool:
    """Whether obj is a named tuple, or the class of one."""
    cls = obj if isinstance(obj, type) else type(obj)
    return issubclass(cls, tuple) and hasattr(cls, "_fields")


def is_structseq_instance(obj) -> bool:
    """Whether obj is a result with named fields, as max() along a dimension gives."""
    return isinstance(obj, tuple) and hasattr(type(obj), "n_fields")


def _is_leaf(tree, is_leaf=None):
    return (is_leaf is not None and is_leaf(tree)) or _get_node_type(tree) not in SUPPORTED_NODES


class TreeSpec:
    """The shape of a tree: the kind of its root, what that needs to be rebuilt, and the specs of its children."""

    def __init__(self, type, context, children_specs):
        self.type, self.context, self.children_specs = type, context, list(children_specs)
        self.num_children = len(self.children_specs)
        self.num_leaves = sum(s.num_leaves for s in self.children_specs)
        self.num_nodes = 1 + sum(s.num_nodes for s in self.children_specs)

    def is_leaf(self):
        """Whether it stands for a leaf."""
        return False

    def unflatten(self, leaves):
        """The tree of this shape with these leaves."""
        leaves = list(leaves)
        if len(leaves) != self.num_leaves:
            raise ValueError(f"tree_unflatten: the tree has {self.num_leaves} leaves, got {len(leaves)}")
        return self._build(iter(leaves))

    def _build(self, leaves):
        children = [s._build(leaves) for s in self.children_specs]
        return SUPPORTED_NODES[self.type].unflatten_fn(children, self.context)

    def __eq__(self, other):
        return (
            isinstance(other, TreeSpec)
            and (self.type, self.context) == (other.type, other.context)
            and self.children_specs == other.children_specs
        )

    def __hash__(self):
        return hash((self.type, self.num_leaves))

    def __repr__(self):
        name = getattr(self.type, "__name__", None)
        return f"TreeSpec({name}, {self.context}, {self.children_specs})"


class LeafSpec(TreeSpec):
    """The spec of a leaf."""

    def __init__(self):
        super().__init__(None, None, [])
        self.num_leaves = 1

    def is_leaf(self):
        """True."""
        return True

    def _build(self, leaves):
        return next(leaves)

    def __repr__(self):
        return "*"


def _flatten(tree, leaves, is_leaf):
    if _is_leaf(tree, is_leaf):
        leaves.append(tree)
        return LeafSpec()
    kind = _get_node_type(tree)
    children, context = SUPPORTED_NODES[kind].flatten_fn(tree)
    return TreeSpec(kind, context, [_flatten(child, leaves, is_leaf) for child in children])


def tree_flatten(tree, is_leaf=None):
    """(leaves, spec)."""
    leaves = []
    spec = _flatten(tree, leaves, is_leaf)
    return leaves, spec


def tree_is_leaf(tree, is_leaf=None) -> bool:
    """Whether a tree is a leaf."""
    return _is_leaf(tree, is_leaf)


def _with_path(tree, path, is_leaf):
    if _is_leaf(tree, is_leaf):
        return [(path, tree)]
    kind = _get_node_type(tree)
    node = SUPPORTED_NODES[kind]
    if node.flatten_with_keys_fn is not None:
        pairs = node.flatten_with_keys_fn(tree)[0]
    else:
        children, context = node.flatten_fn(tree)
        pairs = zip(keys_of(kind, tree, children, context), children, strict=True)
    return [found for key, child in pairs for found in _with_path(child, (*path, key), is_leaf)]


def tree_leaves_with_path(tree, is_leaf=None) -> list[tuple[KeyPath, Any]]:
    """[(path, leaf)], from left to right; a path is a tuple of keys."""
    return _with_path(tree, (), is_leaf)


def tree_flatten_with_path(tree, is_leaf=None) -> tuple[list[tuple[KeyPath, Any]], "TreeSpec"]:
    """([(path, leaf)], spec)."""
    return tree_leaves_with_path(tree, is_leaf), tree_structure(tree, is_leaf)


def tree_map_with_path(func, tree, *rests, is_leaf=None):
    """The tree of func(path, leaf, leaves of the rests at its place)."""
    pairs, spec = tree_flatten_with_path(tree, is_leaf)
    rows = zip(pairs, *(_like(spec, r) for r in rests), strict=True)
    return spec.unflatten([func(path, leaf, *more) for (path, leaf), *more in rows])


def tree_unflatten(leaves, treespec):
    """The tree of this spec with these leaves."""
    if not isinstance(treespec, TreeSpec):
        raise TypeError(f"tree_unflatten: expected a TreeSpec, got {type(treespec).__name__}")
    return treespec.unflatten(leaves)


def tree_leaves(tree, is_leaf=None) -> list[Any]:
    """The leaves, from left to right."""
    return tree_flatten(tree, is_leaf)[0]


def tree_iter(tree, is_leaf=None):
    """An iterator over the leaves."""
    return iter(tree_leaves(tree, is_leaf))


def tree_structure(tree, is_leaf=None):
    """The spec alone."""
    return tree_flatten(tree, is_leaf)[1]


def _like(spec, tree):
    """The leaves of tree, cut off where spec has its leaves."""
    if spec.is_leaf():
        return [tree]
    kind = _get_node_type(tree)
    if kind is not spec.type:
        raise ValueError(f"tree_map: the trees differ: {spec.type.__name__} meets {kind.__name__}")
    children, context = SUPPORTED_NODES[kind].flatten_fn(tree)
    if kind in (dict, OrderedDict) and set(context) == set(spec.context):
        children = [tree[key] for key in spec.context]
    elif context != spec.context or len(children) != spec.num_children:
        raise ValueError(f"tree_map: two {kind.__name__}s differ in their keys or lengths")
    return [leaf for s, child in zip(spec.children_specs, children, strict=True) for leaf in _like(s, child)]


def tree_map(func, tree, *rests, is_leaf=None):
    """The tree of func(leaf, leaves of the rests at its place)."""
    leaves, spec = tree_flatten(tree, is_leaf)
    return spec.unflatten([func(*row) for row in zip(leaves, *(_like(spec, r) for r in rests), strict=True)])


def tree_map_(func, tree, *rests, is_leaf=None):
    """tree_map for what func does; gives tree."""
    tree_map(func, tree, *rests, is_leaf=is_leaf)
    return tree


def tree_map_only(kind, func, tree, is_leaf=None):
    """func for leaves of a type, types, or that a predicate accepts; the others stay."""
    wanted = kind if callable(kind) and not isinstance(kind, type) else lambda x: isinstance(x, kind)
    return tree_map(lambda x: func(x) if wanted(x) else x, tree, is_leaf=is_leaf)


def tree_all(predicate, tree, is_leaf=None) -> bool:
    """Whether predicate holds for every leaf."""
    return all(map(predicate, tree_leaves(tree, is_leaf)))


def tree_any(predicate, tree, is_leaf=None) -> bool:
    """Whether predicate holds for a leaf."""
    return any(map(predicate, tree_leaves(tree, is_leaf)))


def _broadcast_to_and_flatten(tree, treespec, is_leaf=None):
    """The leaves of tree, one of a node's place standing for all below it; None where it does not fit."""
    if _is_leaf(tree, is_leaf):
        return [tree] * treespec.num_leaves
    if treespec.is_leaf() or _get_node_type(tree) is not treespec.type:
        return None
    children, context = SUPPORTED_NODES[treespec.type].flatten_fn(tree)
    if context != treespec.context or len(children) != treespec.num_children:
        return None
    out = []
    for child, spec in zip(children, treespec.children_specs, strict=True):
        leaves = _broadcast_to_and_flatten(child, spec, is_leaf)
        if leaves is None:
            return None
        out += leaves
    return out
