// The plug-in as core loads it. Without a driver it must say so, and nothing may crash.
#include <dlfcn.h>
#include <gtest/gtest.h>

#include "argand/argand.h"

namespace argand {
namespace {

TEST(CudaPlugin, SaysWhyItCannotServe) {
#if !defined(ARGAND_CUDA_PLUGIN)
  GTEST_SKIP() << "this build has no CUDA plug-in";
#else
  void* library = dlopen(ARGAND_CUDA_PLUGIN, RTLD_NOW | RTLD_LOCAL);
  ASSERT_TRUE(library) << dlerror();
  const auto entry = reinterpret_cast<const cuda::Plugin* (*)()>(dlsym(library, "argand_cuda_plugin"));
  ASSERT_TRUE(entry);
  EXPECT_STREQ(entry()->abi, AG_ABI_HASH);
  const int local = 0;
  EXPECT_NE(std::string(entry()->start(&local)).find("another copy"), std::string::npos);
  if (cuda::is_available()) GTEST_SKIP() << "this machine has a CUDA device, which the plug-in serves already";
  EXPECT_FALSE(cuda::start_plugin(*entry()).empty());
#endif
}

TEST(CudaPlugin, ATensorThereIsRefusedWithTheReason) {
  if (cuda::is_available()) GTEST_SKIP() << "this machine has a CUDA device";
  for (const auto& make : {+[] { zeros({2}, TensorOptions(kFloat).device(kCUDA)); }, +[] { zeros({2}).cuda(); },
                           +[] { zeros({2}).to(Device("cuda:0")); }})
    try {
      make();
      FAIL() << "nothing thrown";
    } catch (const Error& e) {
      EXPECT_NE(std::string(e.what()).find(cuda::unavailable_reason()), std::string::npos) << e.what();
    }
}

}  // namespace
}  // namespace argand
