"""SciPy and scikit-learn on Argand's arrays: what they compute is an array and has the value that NumPy's has.

Skipped where they are not installed, or SciPy was imported without its switch.
"""

import os
import sys
import warnings

import argand.array_api as xp
import pytest

import argand

np = pytest.importorskip("numpy", minversion="2.1")
if "scipy" not in sys.modules:
    os.environ.setdefault("SCIPY_ARRAY_API", "1")
scipy = pytest.importorskip("scipy", minversion="1.16")
if os.environ.get("SCIPY_ARRAY_API") != "1":
    pytest.skip("SciPy needs SCIPY_ARRAY_API=1", allow_module_level=True)

rng = np.random.default_rng(0)
ROWS = rng.normal(size=(20, 3))
V, W = rng.normal(size=50) + 3, rng.normal(size=50)
P = rng.uniform(0.1, 0.9, 50)
B, A = [0.2, 0.3, 0.1], [1.0, -0.4, 0.2]
SOS = np.asarray([[0.2, 0.3, 0.1, 1.0, -0.4, 0.2], [1.0, 0.5, 0.1, 1.0, -0.1, 0.05]])


def leaves(result):
    if isinstance(result, (tuple, list)):
        return [leaf for part in result for leaf in leaves(part)]
    if hasattr(result, "statistic"):
        return [result.statistic, result.pvalue]
    return [result]


def same(function, *args, plain=False, **options):
    """function on NumPy's arrays and on Argand's."""
    convert = argand.from_numpy if plain else xp.asarray
    want = leaves(function(*args, **options))
    got = leaves(function(*(convert(a) if isinstance(a, np.ndarray) else a for a in args), **options))
    assert len(got) == len(want)
    for g, w in zip(got, want):
        if isinstance(w, np.ndarray):
            assert isinstance(g, argand.Tensor), type(g)
        np.testing.assert_allclose(np.asarray(g), w, rtol=1e-6, atol=1e-8)


@pytest.mark.parametrize("name", "erf erfc gammaln gamma expit logit ndtr ndtri i0 i1 i0e i1e log_ndtr entr".split())
@pytest.mark.parametrize("plain", [False, True])
def test_special_functions(name, plain):
    from scipy import special

    same(getattr(special, name), P, plain=plain)


def test_special_functions_of_more_than_one_array():
    from scipy import special

    for name in "xlogy rel_entr kl_div gammainc gammaincc chdtr chdtrc stdtr".split():
        same(getattr(special, name), P, P * 0.5)
    same(special.betainc, P, P * 2, P)
    for f in (special.logsumexp, special.softmax, special.log_softmax):
        same(f, ROWS, axis=1)


ONE_SAMPLE = """gmean hmean kurtosis skew moment variation sem zscore skewtest kurtosistest normaltest jarque_bera kstat
entropy circmean circvar circstd iqr tmean tvar median_abs_deviation pmean lmoment differential_entropy""".split()
TWO_SAMPLES = "ttest_ind ttest_rel wilcoxon mannwhitneyu bartlett levene kruskal f_oneway ansari mood".split()


@pytest.mark.parametrize("name", ONE_SAMPLE + TWO_SAMPLES)
def test_statistics(name):
    from scipy import stats

    more = {"pmean": (2,)}.get(name, ())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        same(getattr(stats, name), *((abs(V), *more) if name in ONE_SAMPLE else (V, W)))


def test_signals():
    from scipy import signal

    same(signal.detrend, V)
    for f in (signal.sosfilt, signal.sosfiltfilt):
        same(f, SOS, V)
    same(signal.lfilter, np.asarray(B), np.asarray(A), V)
    same(signal.convolve, V, W, method="direct")
    same(signal.correlate, V, W, method="direct")
    same(signal.resample_poly, V, 2, 3)
    same(signal.medfilt, V, 3)
    same(signal.convolve2d, ROWS, ROWS)


def test_clusters():
    from scipy.cluster import hierarchy, vq

    same(hierarchy.linkage, ROWS)
    tree = hierarchy.linkage(ROWS)
    for f in (hierarchy.cophenet, hierarchy.inconsistent, hierarchy.leaves_list, hierarchy.maxdists):
        same(f, tree)
    same(hierarchy.fcluster, tree, 2.0)
    same(vq.whiten, ROWS)
    same(vq.vq, ROWS, ROWS[:3].copy())
    same(vq.kmeans, ROWS, ROWS[:3].copy())


def test_integrals_and_filters():
    from scipy import integrate, ndimage

    for f in (integrate.trapezoid, integrate.cumulative_trapezoid, integrate.simpson, integrate.cumulative_simpson):
        same(f, V)
    same(ndimage.gaussian_filter, ROWS, 1.0)
    same(ndimage.sobel, ROWS)


def test_transforms_and_linear_algebra_of_scipy():
    from scipy import fft, signal, stats

    for f in (fft.fft, fft.ifft, fft.rfft, fft.dct, signal.hilbert):
        same(f, V)
    same(fft.fftn, ROWS)
    same(fft.fftshift, V)
    same(signal.fftconvolve, V, W)
    same(signal.oaconvolve, V, W[:5].copy())
    same(signal.resample, V, 20)
    same(signal.savgol_filter, V, 5, 2)
    same(stats.pearsonr, V, W)


def test_rotations():
    from scipy.spatial.transform import Rotation

    same(lambda v: Rotation.from_rotvec(v).as_matrix(), ROWS)
    same(lambda v, x: Rotation.from_rotvec(v).apply(x), ROWS, ROWS)
    same(lambda v: Rotation.from_euler("xyz", v).as_quat(), ROWS)


# --- scikit-learn


@pytest.fixture
def learn():
    """same() with scikit-learn's dispatch on."""
    sklearn = pytest.importorskip("sklearn", minversion="1.6")

    def compare(function, *args):
        with warnings.catch_warnings(), sklearn.config_context(array_api_dispatch=True):
            warnings.simplefilter("ignore")
            same(function, *args)

    return compare


LABELS = rng.integers(0, 3, 60)
SAMPLES = rng.normal(size=(60, 6)) + LABELS[:, None] * np.asarray([1.0, 0, 2, 0, 0, -1])
TARGETS = SAMPLES @ np.arange(6.0) + rng.normal(size=60)


@pytest.mark.parametrize("solver", ["full", "covariance_eigh"])
def test_principal_components(learn, solver):
    from sklearn.decomposition import PCA

    def run(x):
        p = PCA(3, svd_solver=solver).fit(x)
        y = p.transform(x)
        return abs(y), p.explained_variance_, p.inverse_transform(y)

    learn(run, SAMPLES)


def test_linear_models(learn):
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
    from sklearn.linear_model import Ridge

    def regression(x, y):
        r = Ridge(1.0, solver="svd").fit(x, y)
        return r.coef_, r.predict(x)

    def discriminant(x, y):
        r = LinearDiscriminantAnalysis().fit(x, y)
        return r.predict(x), r.predict_proba(x), abs(r.transform(x))

    learn(regression, SAMPLES, TARGETS)
    learn(discriminant, SAMPLES, LABELS)


def test_preprocessing(learn):
    from sklearn import preprocessing

    for name in "StandardScaler MinMaxScaler MaxAbsScaler Normalizer Binarizer".split():
        learn(lambda x: getattr(preprocessing, name)().fit_transform(x), SAMPLES)
    learn(lambda y: preprocessing.LabelEncoder().fit_transform(y), LABELS)


def test_metrics(learn):
    from sklearn import metrics

    guess = rng.permutation(LABELS)
    for name in "accuracy_score zero_one_loss confusion_matrix".split():
        learn(getattr(metrics, name), LABELS, guess)
    for name in "f1_score precision_score recall_score".split():
        learn(lambda a, b: getattr(metrics, name)(a, b, average="macro"), LABELS, guess)
    near = TARGETS + rng.normal(size=60)
    for name in "mean_squared_error mean_absolute_error r2_score explained_variance_score max_error".split():
        learn(getattr(metrics, name), TARGETS, near)
    for name in "manhattan_distances cosine_similarity linear_kernel rbf_kernel".split():
        learn(getattr(metrics.pairwise, name), SAMPLES, SAMPLES)
