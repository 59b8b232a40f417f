// Loaders in a child process. Not under the thread sanitizer, which does not support threads in a child forked from
// several.
#if !defined(__SANITIZE_THREAD__)
#include <unistd.h>

#include "tests/data/support.h"
#include "tests/support/child.h"

namespace argand {
namespace {

using data::make_data_loader;
using data::samplers::SequentialSampler;
using test::Batches;
using test::DataLoaderOptions;
using test::epoch_of;
using test::integers;
using test::stacked;

TEST(LoaderFork, ANewLoaderInTheChild) {
  auto warm = make_data_loader(stacked(20), DataLoaderOptions(2).workers(2));
  epoch_of(*warm);
  EXPECT_TRUE(test::in_child(
      [] { return epoch_of(*make_data_loader(stacked(20), DataLoaderOptions(2).workers(2))).size() == 10; }));
}

TEST(LoaderFork, ALoaderAndItsIteratorGoOnInTheChildAndInTheParent) {
  for (int round = 0; round < 10; ++round) {  // forks that hit the workers at different moments
    auto loader = make_data_loader<SequentialSampler>(stacked(40), DataLoaderOptions(2).workers(3));
    auto it = loader->begin();
    for (int i = 0; i < round; ++i) ++it;
    const auto rest_is_right = [&] {
      int64_t next = 2 * round;
      for (; it != loader->end(); ++it, next += 2)
        if (integers(it->data) != std::vector<int64_t>{next, next + 1}) return false;
      return next == 40 && epoch_of(*loader).size() == 20;
    };
    EXPECT_TRUE(test::in_child(rest_is_right));
    EXPECT_TRUE(rest_is_right());
  }
}

TEST(LoaderFork, AChildMayEndItsCopyOfTheLoader) {
  auto loader = make_data_loader(stacked(40), DataLoaderOptions(2).workers(3));
  auto it = loader->begin();
  ++it;
  EXPECT_TRUE(test::in_child([&] {
    loader.reset();
    return true;
  }));
  EXPECT_TRUE(test::in_child([&] {
    loader->begin();
    return epoch_of(*loader).size() == 20;
  }));
}

}  // namespace
}  // namespace argand
#endif
