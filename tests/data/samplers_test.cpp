// Samplers by themselves: orders, shares, states.
#include <algorithm>
#include <numeric>
#include <set>

#include "tests/data/support.h"

namespace argand {
namespace {

using data::samplers::DistributedRandomSampler;
using data::samplers::DistributedSequentialSampler;
using data::samplers::RandomSampler;
using data::samplers::SequentialSampler;
using data::samplers::StreamSampler;
using test::expect_parts;
using test::message_of;
using Indices = std::vector<size_t>;

template <class Sampler>
Indices all_of(Sampler& sampler, size_t batch_size = 3) {
  Indices all;
  while (const auto batch = sampler.next(batch_size)) all.insert(all.end(), batch->begin(), batch->end());
  return all;
}

Indices counting(size_t n) {
  Indices all(n);
  std::iota(all.begin(), all.end(), 0u);
  return all;
}

Indices sorted(Indices all) {
  std::sort(all.begin(), all.end());
  return all;
}

TEST(SequentialSampler, InOrder) {
  SequentialSampler sampler(5);
  EXPECT_EQ(sampler.next(2), (Indices{0, 1}));
  EXPECT_EQ(sampler.next(2), (Indices{2, 3}));
  EXPECT_EQ(sampler.index(), 4u);
  EXPECT_EQ(sampler.next(2), (Indices{4}));
  EXPECT_EQ(sampler.next(2), std::nullopt);
  sampler.reset();
  EXPECT_EQ(all_of(sampler), counting(5));
  sampler.reset(2);
  EXPECT_EQ(all_of(sampler), counting(2));
}

TEST(RandomSampler, APermutationForEachEpoch) {
  manual_seed(4);
  RandomSampler sampler(100);
  const Indices first = all_of(sampler, 7);
  EXPECT_NE(first, counting(100));
  EXPECT_EQ(sorted(first), counting(100));
  sampler.reset();
  EXPECT_NE(all_of(sampler), first);
  manual_seed(4);
  sampler.reset();
  EXPECT_EQ(all_of(sampler), first);
  manual_seed(4);
  EXPECT_EQ(test::integers(randperm(100)), std::vector<int64_t>(first.begin(), first.end())) << "randperm's order";
  sampler.reset(6);
  EXPECT_EQ(sorted(all_of(sampler)), counting(6));
  expect_parts(message_of<ValueError>([] { RandomSampler(-1); }), {"must not be negative, got -1"});
}

TEST(RandomSampler, EveryIndexComesFirstAboutEquallyOften) {
  manual_seed(8);
  RandomSampler sampler(4);
  std::vector<int> first(4);
  for (int i = 0; i < 4000; ++i) {
    sampler.reset();
    ++first[(*sampler.next(1))[0]];
  }
  for (const int count : first) EXPECT_NEAR(count, 1000, 150);  // five standard deviations
}

TEST(Samplers, ResumeFromTheirState) {
  manual_seed(6);
  RandomSampler random(20), other_random(20);
  random.next(3);
  const uint64_t offset = default_generator().offset();
  other_random.load_state_dict(random.state_dict());
  EXPECT_EQ(default_generator().offset(), offset) << "loading draws nothing";
  EXPECT_EQ(all_of(other_random), all_of(random));

  SequentialSampler sequential(20), other_sequential(20);
  sequential.next(3);
  other_sequential.load_state_dict(sequential.state_dict());
  EXPECT_EQ(all_of(other_sequential), all_of(sequential));

  DistributedRandomSampler shared(20, 2, 1), other_shared(20, 2, 1);
  shared.set_epoch(5);
  shared.reset();
  shared.next(3);
  other_shared.load_state_dict(shared.state_dict());
  EXPECT_EQ(other_shared.epoch(), 5u);
  EXPECT_EQ(other_shared.index(), shared.index());
  EXPECT_EQ(all_of(other_shared), all_of(shared));

  StreamSampler stream(20), other_stream(20);
  stream.next(15);
  other_stream.load_state_dict(stream.state_dict());
  EXPECT_EQ(other_stream.next(15)->size(), 5u);
}

TEST(Samplers, RefuseStatesThatAreNotTheirs) {
  const NamedTensors state = SequentialSampler(20).state_dict();
  expect_parts(message_of<ValueError>([&] { SequentialSampler(19).load_state_dict(state); }),
               {"the state is of 20 examples, this sampler has 19"});
  expect_parts(message_of<ValueError>([&] { RandomSampler(20).load_state_dict(state); }), {"no entry \"drawn\""});
  NamedTensors beyond = state;
  beyond[1].second.fill_(21);
  expect_parts(message_of<ValueError>([&] { SequentialSampler(20).load_state_dict(beyond); }),
               {"index 21 lies beyond the 20 examples"});
}

template <class Sampler>
std::vector<Indices> shares(size_t size, size_t replicas, bool duplicates, size_t epoch = 0) {
  std::vector<Indices> all;
  for (size_t rank = 0; rank < replicas; ++rank) {
    Sampler sampler(size, replicas, rank, duplicates);
    sampler.set_epoch(epoch);
    sampler.reset();
    all.push_back(all_of(sampler));
  }
  return all;
}

Indices together(const std::vector<Indices>& shares) {
  Indices all;
  for (const Indices& share : shares) all.insert(all.end(), share.begin(), share.end());
  return all;
}

TEST(DistributedSamplers, SequentialShares) {
  using S = DistributedSequentialSampler;
  EXPECT_EQ(shares<S>(6, 3, true), (std::vector<Indices>{{0, 1}, {2, 3}, {4, 5}}));
  EXPECT_EQ(shares<S>(7, 3, true), (std::vector<Indices>{{0, 1, 2}, {3, 4, 5}, {6, 0, 1}}));
  EXPECT_EQ(shares<S>(7, 3, false), (std::vector<Indices>{{0, 1}, {2, 3}, {4, 5}}));
  EXPECT_EQ(shares<S>(1, 3, true), (std::vector<Indices>{{0}, {0}, {0}}));
  EXPECT_EQ(shares<S>(0, 2, true), (std::vector<Indices>{{}, {}}));
}

TEST(DistributedSamplers, RandomSharesCoverAllAndChangeWithTheEpochAlone) {
  using S = DistributedRandomSampler;
  for (const size_t replicas : {1, 2, 3, 5}) {
    const auto all = shares<S>(23, replicas, true);
    const Indices once = sorted(together(all));
    EXPECT_EQ(std::set<size_t>(once.begin(), once.end()).size(), 23u);
    for (const Indices& share : all) EXPECT_EQ(share.size(), (23 + replicas - 1) / replicas);
    const Indices distinct = together(shares<S>(23, replicas, false));
    EXPECT_EQ(distinct.size(), 23 / replicas * replicas);
    EXPECT_EQ(std::set<size_t>(distinct.begin(), distinct.end()).size(), distinct.size());
    manual_seed(replicas);
    EXPECT_EQ(shares<S>(23, replicas, true), all) << "the default generator does not matter";
    EXPECT_NE(shares<S>(23, replicas, true, 1), all);
  }
  expect_parts(message_of<ValueError>([] { S(5, 2, 2); }), {"rank must be below num_replicas, got rank 2 of 2"});
}

TEST(StreamSampler, CountsExamples) {
  StreamSampler sampler(5);
  EXPECT_EQ(sampler.next(3)->size(), 3u);
  EXPECT_EQ(sampler.next(3)->size(), 2u);
  EXPECT_FALSE(sampler.next(3).has_value());
  sampler.reset();
  EXPECT_EQ(static_cast<size_t>(*sampler.next(9)), 5u);
}

}  // namespace
}  // namespace argand
