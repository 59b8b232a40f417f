// The declarations of cublas_lt.h, cudnn.h, cufft.h and cusolver.h against the libraries' headers, where these are:
// ./dev setup --cuda puts them into build/cuda/include.
#include <gtest/gtest.h>

#include "argand/cuda/cublas_lt.h"
#include "argand/cuda/cudnn.h"
#include "argand/cuda/cufft.h"
#include "argand/cuda/cusolver.h"

namespace argand::cuda {
// Arguments of two declarations that are passed in the same way.
template <class A, class B>
inline constexpr bool pass_alike = sizeof(A) == sizeof(B) && !std::is_pointer_v<A> && !std::is_pointer_v<B>;
template <class A, class B>
inline constexpr bool pass_alike<A*, B*> = true;
// Enumerations pass as int, descriptors and streams as pointers: calls have the same numbers of arguments of the same
// sizes.
template <class S, class... Mine, class T, class... Theirs>
constexpr bool passes_alike(S (*)(Mine...), T (*)(Theirs...)) {
  if constexpr (sizeof...(Mine) == sizeof...(Theirs))
    return sizeof(S) == sizeof(T) && (pass_alike<Mine, Theirs> && ...);
  else
    return false;
}
}  // namespace argand::cuda

#if __has_include(<cublasLt.h>) && __has_include(<cuda_runtime_api.h>)
#include <cublasLt.h>

namespace argand::cuda {

static_assert(lt::kSuccess == CUBLAS_STATUS_SUCCESS && lt::kNotSupported == CUBLAS_STATUS_NOT_SUPPORTED);
static_assert(lt::kOpN == CUBLAS_OP_N && lt::kOpT == CUBLAS_OP_T && lt::kOpC == CUBLAS_OP_C);
static_assert(lt::kCompute32F == CUBLAS_COMPUTE_32F && lt::kCompute32FastTf32 == CUBLAS_COMPUTE_32F_FAST_TF32);
static_assert(lt::kCompute64F == CUBLAS_COMPUTE_64F && lt::kR32F == CUDA_R_32F && lt::kR64F == CUDA_R_64F);
static_assert(lt::kR16F == CUDA_R_16F && lt::kR16BF == CUDA_R_16BF && lt::kC32F == CUDA_C_32F &&
              lt::kC64F == CUDA_C_64F);
static_assert(lt::kLayoutBatchCount == CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT);
static_assert(lt::kLayoutBatchStride == CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET);
static_assert(lt::kDescTransA == CUBLASLT_MATMUL_DESC_TRANSA && lt::kDescTransB == CUBLASLT_MATMUL_DESC_TRANSB);
static_assert(lt::kDescEpilogue == CUBLASLT_MATMUL_DESC_EPILOGUE);
static_assert(lt::kDescBiasPointer == CUBLASLT_MATMUL_DESC_BIAS_POINTER);
static_assert(lt::kPrefMaxWorkspace == CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES);
static_assert(lt::kPrefReductionMask == CUBLASLT_MATMUL_PREF_REDUCTION_SCHEME_MASK);
static_assert(lt::kPrefAlignmentA == CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES);
static_assert(lt::kPrefAlignmentB == CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES);
static_assert(lt::kPrefAlignmentC == CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES);
static_assert(lt::kPrefAlignmentD == CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES);
static_assert(lt::kReduceComputeType == CUBLASLT_REDUCTION_SCHEME_COMPUTE_TYPE);
static_assert(lt::kReduceAny == CUBLASLT_REDUCTION_SCHEME_MASK && lt::kEpilogueBias == CUBLASLT_EPILOGUE_BIAS);
static_assert(sizeof(lt::Algorithm) == sizeof(cublasLtMatmulAlgo_t));
static_assert(sizeof(lt::Heuristic) == sizeof(cublasLtMatmulHeuristicResult_t));
static_assert(offsetof(lt::Heuristic, workspace) == offsetof(cublasLtMatmulHeuristicResult_t, workspaceSize));
static_assert(offsetof(lt::Heuristic, state) == offsetof(cublasLtMatmulHeuristicResult_t, state));

#define AG_ALIKE(member, function) \
  static_assert(passes_alike(decltype(CublasLtFunctions::member){}, decltype(&function){}))
AG_ALIKE(create, cublasLtCreate);
AG_ALIKE(desc_create, cublasLtMatmulDescCreate);
AG_ALIKE(desc_destroy, cublasLtMatmulDescDestroy);
AG_ALIKE(desc_set, cublasLtMatmulDescSetAttribute);
AG_ALIKE(layout_create, cublasLtMatrixLayoutCreate);
AG_ALIKE(layout_destroy, cublasLtMatrixLayoutDestroy);
AG_ALIKE(layout_set, cublasLtMatrixLayoutSetAttribute);
AG_ALIKE(preference_create, cublasLtMatmulPreferenceCreate);
AG_ALIKE(preference_destroy, cublasLtMatmulPreferenceDestroy);
AG_ALIKE(preference_set, cublasLtMatmulPreferenceSetAttribute);
AG_ALIKE(heuristic, cublasLtMatmulAlgoGetHeuristic);
AG_ALIKE(matmul, cublasLtMatmul);
#undef AG_ALIKE

}  // namespace argand::cuda
#define ARGAND_TESTS_CUBLAS_HEADER
#endif

#pragma GCC diagnostic ignored "-Wenum-compare"
#if __has_include(<cudnn_graph.h>) && __has_include(<cuda_runtime_api.h>)
#include <cudnn_graph.h>

namespace argand::cuda {

static_assert(dnn::kSuccess == CUDNN_STATUS_SUCCESS && dnn::kNotSupported == CUDNN_STATUS_NOT_SUPPORTED);
static_assert(dnn::kInternalError == CUDNN_STATUS_INTERNAL_ERROR);
static_assert(dnn::kConvolution == CUDNN_BACKEND_CONVOLUTION_DESCRIPTOR);
static_assert(dnn::kEngine == CUDNN_BACKEND_ENGINE_DESCRIPTOR);
static_assert(dnn::kEngineConfig == CUDNN_BACKEND_ENGINECFG_DESCRIPTOR);
static_assert(dnn::kHeuristics == CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR);
static_assert(dnn::kPlan == CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR);
static_assert(dnn::kForward == CUDNN_BACKEND_OPERATION_CONVOLUTION_FORWARD_DESCRIPTOR);
static_assert(dnn::kBackwardFilter == CUDNN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_FILTER_DESCRIPTOR);
static_assert(dnn::kBackwardData == CUDNN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_DATA_DESCRIPTOR);
static_assert(dnn::kGraph == CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR);
static_assert(dnn::kVariantPack == CUDNN_BACKEND_VARIANT_PACK_DESCRIPTOR);
static_assert(dnn::kTensor == CUDNN_BACKEND_TENSOR_DESCRIPTOR);
static_assert(dnn::kHandleType == CUDNN_TYPE_HANDLE && dnn::kDataType == CUDNN_TYPE_DATA_TYPE);
static_assert(dnn::kInt64Type == CUDNN_TYPE_INT64 && dnn::kFloatType == CUDNN_TYPE_FLOAT);
static_assert(dnn::kDoubleType == CUDNN_TYPE_DOUBLE && dnn::kPointerType == CUDNN_TYPE_VOID_PTR);
static_assert(dnn::kModeType == CUDNN_TYPE_CONVOLUTION_MODE && dnn::kHeuristicType == CUDNN_TYPE_HEUR_MODE);
static_assert(dnn::kNoteType == CUDNN_TYPE_NUMERICAL_NOTE && dnn::kDescriptorType == CUDNN_TYPE_BACKEND_DESCRIPTOR);
static_assert(dnn::kConvComputeType == CUDNN_ATTR_CONVOLUTION_COMP_TYPE);
static_assert(dnn::kConvMode == CUDNN_ATTR_CONVOLUTION_CONV_MODE);
static_assert(dnn::kConvDilations == CUDNN_ATTR_CONVOLUTION_DILATIONS);
static_assert(dnn::kConvStrides == CUDNN_ATTR_CONVOLUTION_FILTER_STRIDES);
static_assert(dnn::kConvPostPaddings == CUDNN_ATTR_CONVOLUTION_POST_PADDINGS);
static_assert(dnn::kConvPrePaddings == CUDNN_ATTR_CONVOLUTION_PRE_PADDINGS);
static_assert(dnn::kConvDims == CUDNN_ATTR_CONVOLUTION_SPATIAL_DIMS);
static_assert(dnn::kHeuristicMode == CUDNN_ATTR_ENGINEHEUR_MODE);
static_assert(dnn::kHeuristicGraph == CUDNN_ATTR_ENGINEHEUR_OPERATION_GRAPH);
static_assert(dnn::kHeuristicResults == CUDNN_ATTR_ENGINEHEUR_RESULTS);
static_assert(dnn::kConfigEngine == CUDNN_ATTR_ENGINECFG_ENGINE);
static_assert(dnn::kPlanHandle == 400 && dnn::kPlanConfig == CUDNN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG);
static_assert(dnn::kPlanWorkspace == CUDNN_ATTR_EXECUTION_PLAN_WORKSPACE_SIZE);
// The attributes of the three operations follow each other alike.
static_assert(dnn::kForwardAlpha == CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_ALPHA);
static_assert(dnn::kForwardAlpha + 1 == CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_BETA);
static_assert(dnn::kForwardAlpha + 2 == CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_CONV_DESC);
static_assert(dnn::kForwardAlpha + 3 == CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_W);
static_assert(dnn::kForwardAlpha + 4 == CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_X);
static_assert(dnn::kForwardAlpha + 5 == CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_Y);
static_assert(dnn::kDataAlpha == CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_ALPHA);
static_assert(dnn::kDataAlpha + 1 == CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_BETA);
static_assert(dnn::kDataAlpha + 2 == CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_CONV_DESC);
static_assert(dnn::kDataAlpha + 3 == CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_W);
static_assert(dnn::kDataAlpha + 4 == CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DX);
static_assert(dnn::kDataAlpha + 5 == CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DY);
static_assert(dnn::kFilterAlpha == CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_ALPHA);
static_assert(dnn::kFilterAlpha + 1 == CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_BETA);
static_assert(dnn::kFilterAlpha + 2 == CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_CONV_DESC);
static_assert(dnn::kFilterAlpha + 3 == CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DW);
static_assert(dnn::kFilterAlpha + 4 == CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_X);
static_assert(dnn::kFilterAlpha + 5 == CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DY);
static_assert(dnn::kGraphHandle == 800 && dnn::kGraphOperations == CUDNN_ATTR_OPERATIONGRAPH_OPS);
static_assert(dnn::kTensorAlignment == CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT);
static_assert(dnn::kTensorType == CUDNN_ATTR_TENSOR_DATA_TYPE && dnn::kTensorSizes == CUDNN_ATTR_TENSOR_DIMENSIONS);
static_assert(dnn::kTensorStrides == CUDNN_ATTR_TENSOR_STRIDES && dnn::kTensorId == CUDNN_ATTR_TENSOR_UNIQUE_ID);
static_assert(dnn::kPackIds == CUDNN_ATTR_VARIANT_PACK_UNIQUE_IDS);
static_assert(dnn::kPackPointers == CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS);
static_assert(dnn::kPackWorkspace == CUDNN_ATTR_VARIANT_PACK_WORKSPACE);
static_assert(dnn::kEngineNotes == CUDNN_ATTR_ENGINE_NUMERICAL_NOTE);
static_assert(dnn::kFloat == CUDNN_DATA_FLOAT && dnn::kDouble == CUDNN_DATA_DOUBLE && dnn::kHalf == CUDNN_DATA_HALF);
static_assert(dnn::kBFloat16 == CUDNN_DATA_BFLOAT16 && dnn::kCrossCorrelation == CUDNN_CROSS_CORRELATION);
static_assert(dnn::kModeA == CUDNN_HEUR_MODE_A && dnn::kModeFallback == CUDNN_HEUR_MODE_FALLBACK);
static_assert(dnn::kTensorCore == CUDNN_NUMERICAL_NOTE_TENSOR_CORE);
static_assert(dnn::kDownConverts == CUDNN_NUMERICAL_NOTE_DOWN_CONVERT_INPUTS);
static_assert(dnn::kReducedReduction == CUDNN_NUMERICAL_NOTE_REDUCED_PRECISION_REDUCTION);
static_assert(dnn::kNondeterministic == CUDNN_NUMERICAL_NOTE_NONDETERMINISTIC);

#define AG_ALIKE(member, function) \
  static_assert(passes_alike(decltype(CudnnFunctions::member){}, decltype(&function){}))
AG_ALIKE(create, cudnnCreate);
AG_ALIKE(set_stream, cudnnSetStream);
AG_ALIKE(create_descriptor, cudnnBackendCreateDescriptor);
AG_ALIKE(destroy_descriptor, cudnnBackendDestroyDescriptor);
AG_ALIKE(finalize, cudnnBackendFinalize);
AG_ALIKE(set, cudnnBackendSetAttribute);
AG_ALIKE(get, cudnnBackendGetAttribute);
AG_ALIKE(execute, cudnnBackendExecute);
#undef AG_ALIKE

}  // namespace argand::cuda
#define ARGAND_TESTS_CUDNN_HEADER
#endif

#if __has_include(<cufftXt.h>) && __has_include(<cuda_runtime_api.h>)
#include <cufftXt.h>

namespace argand::cuda {

static_assert(fft::kSuccess == CUFFT_SUCCESS && fft::kForward == CUFFT_FORWARD && fft::kInverse == CUFFT_INVERSE);
static_assert(fft::kR2C == CUFFT_R2C && fft::kC2R == CUFFT_C2R && fft::kC2C == CUFFT_C2C);
static_assert(fft::kD2Z == CUFFT_D2Z && fft::kZ2D == CUFFT_Z2D && fft::kZ2Z == CUFFT_Z2Z);
#define AG_ALIKE(member, function) \
  static_assert(passes_alike(decltype(CufftFunctions::member){}, decltype(&function){}))
AG_ALIKE(create, cufftCreate);
AG_ALIKE(destroy, cufftDestroy);
AG_ALIKE(version, cufftGetVersion);
AG_ALIKE(set_auto_allocation, cufftSetAutoAllocation);
AG_ALIKE(make_plan_many, cufftMakePlanMany64);
AG_ALIKE(set_work_area, cufftSetWorkArea);
AG_ALIKE(set_stream, cufftSetStream);
AG_ALIKE(exec, cufftXtExec);
#undef AG_ALIKE

}  // namespace argand::cuda
#define ARGAND_TESTS_CUFFT_HEADER
#endif

#if __has_include(<cusolverDn.h>) && __has_include(<cuda_runtime_api.h>)
#include <cusolverDn.h>

namespace argand::cuda {

static_assert(solver::kSuccess == CUSOLVER_STATUS_SUCCESS && solver::kSuccess == CUBLAS_STATUS_SUCCESS);
static_assert(solver::kLower == CUBLAS_FILL_MODE_LOWER && solver::kUpper == CUBLAS_FILL_MODE_UPPER);
static_assert(solver::kLeft == CUBLAS_SIDE_LEFT && solver::kRight == CUBLAS_SIDE_RIGHT);
static_assert(solver::kNonUnit == CUBLAS_DIAG_NON_UNIT && solver::kUnit == CUBLAS_DIAG_UNIT);
static_assert(solver::kOpN == CUBLAS_OP_N && solver::kNoVectors == CUSOLVER_EIG_MODE_NOVECTOR);
static_assert(solver::kVectors == CUSOLVER_EIG_MODE_VECTOR);
#define AG_ALIKE(member, function) \
  static_assert(passes_alike(decltype(CusolverFunctions::member){}, decltype(&function){}))
AG_ALIKE(create, cusolverDnCreate);
AG_ALIKE(set_stream, cusolverDnSetStream);
AG_ALIKE(params_create, cusolverDnCreateParams);
AG_ALIKE(potrf_size, cusolverDnXpotrf_bufferSize);
AG_ALIKE(potrf, cusolverDnXpotrf);
AG_ALIKE(getrf_size, cusolverDnXgetrf_bufferSize);
AG_ALIKE(getrf, cusolverDnXgetrf);
AG_ALIKE(geqrf_size, cusolverDnXgeqrf_bufferSize);
AG_ALIKE(geqrf, cusolverDnXgeqrf);
AG_ALIKE(syevd_size, cusolverDnXsyevd_bufferSize);
AG_ALIKE(syevd, cusolverDnXsyevd);
AG_ALIKE(syev_batched_size, cusolverDnXsyevBatched_bufferSize);
AG_ALIKE(syev_batched, cusolverDnXsyevBatched);
AG_ALIKE(gesvd_size, cusolverDnXgesvd_bufferSize);
AG_ALIKE(gesvd, cusolverDnXgesvd);
AG_ALIKE(geev_size, cusolverDnXgeev_bufferSize);
AG_ALIKE(geev, cusolverDnXgeev);
#undef AG_ALIKE
// One declaration for the four functions of a letter each.
#define AG_ALIKE(table, member, function) \
  static_assert(passes_alike(std::remove_extent_t<decltype(table::member)>{}, decltype(&function){}))
AG_ALIKE(CusolverFunctions, potrf_batched, cusolverDnSpotrfBatched);
AG_ALIKE(CusolverFunctions, potrf_batched, cusolverDnZpotrfBatched);
AG_ALIKE(CusolverFunctions, orgqr_size, cusolverDnSorgqr_bufferSize);
AG_ALIKE(CusolverFunctions, orgqr_size, cusolverDnZungqr_bufferSize);
AG_ALIKE(CusolverFunctions, orgqr, cusolverDnSorgqr);
AG_ALIKE(CusolverFunctions, orgqr, cusolverDnZungqr);
AG_ALIKE(CublasFunctions, trsm, cublasStrsm_v2_64);
AG_ALIKE(CublasFunctions, trsm, cublasZtrsm_v2_64);
AG_ALIKE(CublasFunctions, trsm_batched, cublasStrsmBatched_64);
AG_ALIKE(CublasFunctions, trsm_batched, cublasZtrsmBatched_64);
AG_ALIKE(CublasFunctions, getrf_batched, cublasSgetrfBatched);
AG_ALIKE(CublasFunctions, getrf_batched, cublasZgetrfBatched);
AG_ALIKE(CublasFunctions, geqrf_batched, cublasSgeqrfBatched);
AG_ALIKE(CublasFunctions, geqrf_batched, cublasZgeqrfBatched);
#undef AG_ALIKE
static_assert(passes_alike(decltype(CublasFunctions::create){}, decltype(&cublasCreate_v2){}));
static_assert(passes_alike(decltype(CublasFunctions::set_stream){}, decltype(&cublasSetStream_v2){}));
static_assert(passes_alike(decltype(CublasFunctions::status_string){}, decltype(&cublasGetStatusString){}));

}  // namespace argand::cuda
#define ARGAND_TESTS_CUSOLVER_HEADER
#endif

namespace argand::cuda {
namespace {

TEST(CudaLibraryHeaders, DeclareWhatArgandDeclares) {
#if !defined(ARGAND_TESTS_CUBLAS_HEADER) || !defined(ARGAND_TESTS_CUDNN_HEADER) || \
    !defined(ARGAND_TESTS_CUFFT_HEADER) || !defined(ARGAND_TESTS_CUSOLVER_HEADER)
  GTEST_SKIP() << "a header of cuBLASLt, cuDNN, cuFFT or cuSOLVER is not here: ./dev setup --cuda fetches them";
#endif
}

}  // namespace
}  // namespace argand::cuda
