"""The types that names have in the package's stubs: parameters by name, results by method and module."""

TENSORS = """
input target weight x x1 x2 a b A y other tensor input1 input2 input3 anchor positive negative query key value
mask logits probs log_probs running_mean running_var hx memory src tgt var indices index in_proj_weight
out_proj_weight in_proj_bias out_proj_bias bias_k bias_v q_proj_weight k_proj_weight v_proj_weight static_k
static_v attn_mask key_padding_mask src_mask tgt_mask memory_mask src_key_padding_mask tgt_key_padding_mask
memory_key_padding_mask pos_weight values sorted_sequence boundaries test_elements elements real imag abs
angle grid theta out sequence batch_sizes sorter vec"""
INTS = """in_features out_features in_channels out_channels num_features num_groups num_channels num_embeddings
embedding_dim hidden_size input_size num_layers in1_features in2_features embed_dim num_heads d_model nhead kdim vdim
padding_idx upscale_factor downscale_factor step_size T_max T_0 total_iters nprocs num_parameters max_eval epochs
steps_per_epoch step_size_up step_size_down total_steps diagonal seed num_workers window_length num_replicas rank
batch_size prefetch_factor num_samples sz event_dim start_dim end_dim worker_id max_iter history_size patience cooldown
n_power_iterations T_mult dim_feedforward num_encoder_layers num_decoder_layers groups proj_size
ignore_index num_classes blank last_epoch global_step count"""
FLOATS = """lr eps alpha beta p margin momentum dropout weight_decay gamma lambd threshold max_norm norm_type delta
label_smoothing dropout_p padding_value clip_value rho factor eta_min min_lr max_val min_val min_value max_value
negative_slope lower upper tau base_lr max_lr start_factor end_factor power std mean gain atol rtol
lr_decay initial_accumulator_value dampening low high walltime timeout scale min max sparsity init_scale growth_factor
backoff_factor new_scale swa_lr"""
BOOLS = """affine inplace training keepdim size_average reduce foreach fused align_corners antialias
recompute_scale_factor is_causal tgt_is_causal src_is_causal validate_args strict vectorize use_reentrant shuffle
retain_graph allow_unused mmap weights_only out_int32 right copy dynamic create_graph need_weights elementwise_affine
cache_enabled"""
TYPES = {
    **dict.fromkeys(TENSORS.split(), "Tensor"),
    **dict.fromkeys(INTS.split(), "int"),
    **dict.fromkeys(FLOATS.split(), "float"),
    **dict.fromkeys(BOOLS.split(), "bool"),
    **dict.fromkeys(
        "kernel_size stride padding dilation output_padding normalized_shape".split(), "int | Sequence[int]"
    ),
    **dict.fromkeys("dims sample_shape batch_shape event_shape unflattened_size permutation".split(), "Sequence[int]"),
    "size": "int | Sequence[int]",
    "output_size": "int | Sequence[int | None]",
    "scale_factor": "float | Sequence[float]",
    "dim": "int",
    "device": "_Device",
    "dtype": "_C.dtype",
    "layout": "_C.layout",
    "memory_format": "_C.memory_format",
    "generator": "_C.Generator",
    "optimizer": "Optimizer",
    "modules": "Iterable[Module]",
    "module": "Module",
    "model": "Module",
    "state_dict": "Mapping[str, Any]",
    "params": "Iterable[Tensor] | Iterable[tuple[str, Tensor]] | Iterable[dict[str, Any]]",
    "betas": "tuple[float, float]",
    "milestones": "Iterable[int]",
    "tensors": "Sequence[Tensor]",
    "sequences": "Sequence[Tensor]",
    "lengths": "Tensor | Sequence[int]",
    "divisor_override": "int",
    "name": "str",
    "tag": "str",
    "path": "str",
    "equation": "str",
    "hook": "Callable[..., Any]",
    "func": "Callable[..., Any]",
    "fn": "Callable[..., Any]",
    "function": "Callable[..., Any]",
    "closure": "Callable[[], Any]",
    "collate_fn": "Callable[[list[Any]], Any]",
    "worker_init_fn": "Callable[[int], None]",
    "distance_function": "Callable[[Tensor, Tensor], Tensor]",
}
METHODS = {
    **dict.fromkeys("__repr__ __str__ extra_repr".split(), "str"),
    **dict.fromkeys("__eq__ __ne__ __contains__ __bool__".split(), "bool"),
    **dict.fromkeys("__len__ __hash__".split(), "int"),
    **dict.fromkeys("__init__ __setattr__ __delattr__ __setitem__ __delitem__ __setstate__".split(), "None"),
    "__iter__": "Iterator[Any]",
    "__dir__": "list[str]",
    "__enter__": "Self",
    "__exit__": "None",
}
BY_MODULE = {  # the results of methods of these names, in modules that start so
    "argand.distributions": {
        **dict.fromkeys(
            "mean mode variance stddev sample rsample sample_n log_prob cdf icdf entropy logits probs perplexity "
            "enumerate_support loc scale log_abs_det_jacobian check scale_tril covariance_matrix precision_matrix "
            "log_cdf log_survival_function".split(),
            "Tensor",
        ),
        **dict.fromkeys("param_shape batch_shape event_shape forward_shape inverse_shape".split(), "_C.Size"),
        **dict.fromkeys("bijective is_discrete".split(), "bool"),
        "event_dim": "int",
        "with_cache": "Self",
        "expand": "Self",
        "has_rsample": "bool",
        "has_enumerate_support": "bool",
    },
    "argand.sparse": {
        **dict.fromkeys(
            "_like coalesce to_sparse detach clone to cpu cuda type transpose t T unsqueeze index_select _pointwise "
            "pow mul div __neg__ sparse_mask".split(),
            "SparseTensor",
        ),
        **dict.fromkeys("_flat _unflattened _indices _values indices values to_dense mv __rmatmul__".split(), "Tensor"),
        **dict.fromkeys("dim numel sparse_dim dense_dim _nnz ndim".split(), "int"),
        **dict.fromkeys("requires_grad is_cuda is_coalesced is_floating_point is_complex".split(), "bool"),
        "shape": "_C.Size",
    },
    "argand.optim.lr_scheduler": {"get_lr": "list[float]", "get_last_lr": "list[float]"},
    "argand": {"state_dict": "dict[str, Any]"},
}
TENSOR_MODULES = (
    "argand.nn.functional",
    "argand.nn.init",
    "argand._functions",
    "argand._composites",
    "argand._seldom",
    "argand._tensor",
    "argand.linalg",
    "argand.distributions._sampling",
    "argand.distributions._special",
)
IMPORTS = {
    "typing": "Any Literal NamedTuple Self TypeVar overload".split(),
    "collections.abc": "Callable Iterable Iterator Mapping Sequence".split(),
    "contextlib": ["AbstractContextManager"],
    "argand": ["Tensor"],
    "argand._C": ["_Device"],
    "argand.optim.optimizer": ["Optimizer"],
    "argand.nn.modules.module": ["Module"],
    "argand.nn.parameter": ["Parameter"],
}
