// What libtorch 2.13 prints, and where this goes further: integers and complex numbers in full, large tensors
// shortened.
#include "argand/ops/printing.h"

#include <cmath>
#include <limits>
#include <sstream>

#include "tests/ops/plain.h"
#include "argand/ops/tensor_literal.h"

namespace argand {
namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN(), kInf = std::numeric_limits<float>::infinity();

TEST(Printing, Numbers) {
  EXPECT_EQ(tensor(3.5).str(), "3.5\n[ CPUFloatType{} ]");
  EXPECT_EQ(tensor(3).str(), "3\n[ CPULongType{} ]");
  EXPECT_EQ(tensor(true).str(), "1\n[ CPUBoolType{} ]");
  EXPECT_EQ(tensor(1.0f / 3).str(), "0.3333333432674408\n[ CPUFloatType{} ]");
  EXPECT_EQ(tensor(1e-20).str(), "9.999999682655225e-21\n[ CPUFloatType{} ]");
  EXPECT_EQ(tensor(123456789.).str(), "123456792\n[ CPUFloatType{} ]");
  EXPECT_EQ(tensor(10000000000LL).str(), "10000000000\n[ CPULongType{} ]");
  EXPECT_EQ(zeros({}).str(), "0\n[ CPUFloatType{} ]");
  EXPECT_EQ(tensor(kNan).str(), "nan\n[ CPUFloatType{} ]");
}

TEST(Printing, Vectors) {
  EXPECT_EQ(tensor({1., 2.5, -3.}).str(), " 1.0000\n 2.5000\n-3.0000\n[ CPUFloatType{3} ]");
  EXPECT_EQ(tensor({1, 2, -30}).str(), "  1\n  2\n-30\n[ CPULongType{3} ]");
  EXPECT_EQ(tensor({-5, -600}).str(), "  -5\n-600\n[ CPULongType{2} ]");
  EXPECT_EQ(tensor({true, false}).str(), " 1\n 0\n[ CPUBoolType{2} ]");
  EXPECT_EQ(tensor({123456.5, 2.}).str(), " 1.2346e+05\n 2.0000e+00\n[ CPUFloatType{2} ]");
  EXPECT_EQ(tensor({123456.5, 200000.5}).str(), "100000 *\n 1.2346\n 2.0000\n[ CPUFloatType{2} ]");
  EXPECT_EQ(tensor({1e-10, 1e10}).str(), " 1.0000e-10\n 1.0000e+10\n[ CPUFloatType{2} ]");
  EXPECT_EQ(tensor({1e200, 1e-200}, kDouble).str(), " 1.0000e+200\n 1.0000e-200\n[ CPUDoubleType{2} ]");
  EXPECT_EQ(tensor({1e-3, 2e-3}).str(), "0.001 *\n 1.0000\n 2.0000\n[ CPUFloatType{2} ]");
  EXPECT_EQ(tensor({0.25, 0.5}).str(), " 0.2500\n 0.5000\n[ CPUFloatType{2} ]");
  EXPECT_EQ(tensor({99999.5, 1.}).str(), " 99999.5000\n     1.0000\n[ CPUFloatType{2} ]");
  EXPECT_EQ(tensor({-1.5, -20000000.}).str(), "-1.5000e+00\n-2.0000e+07\n[ CPUFloatType{2} ]");
  EXPECT_EQ(tensor({0., 0.5}).str(), " 0.0000\n 0.5000\n[ CPUFloatType{2} ]");
  EXPECT_EQ(tensor({1.5, 2.}, kHalf).str(), " 1.5000\n 2.0000\n[ CPUHalfType{2} ]");
  EXPECT_EQ(tensor({1., 2.}, requires_grad()).str(), " 1\n 2\n[ CPUFloatType{2} ]");
}

TEST(Printing, NotFinite) {
  EXPECT_EQ(tensor({kNan, kInf, -kInf, 1.f}).str(), "nan\ninf\n-inf\n 1\n[ CPUFloatType{4} ]");
  EXPECT_EQ(tensor({kNan, 0.5f}).str(), "    nan\n 0.5000\n[ CPUFloatType{2} ]");
  EXPECT_EQ(tensor({kInf, -kInf}).str(), "inf\n-inf\n[ CPUFloatType{2} ]");
  EXPECT_EQ(tensor({{kNan, 0.5f}, {1.f, -100.f}}).str(),
            "      nan    0.5000\n   1.0000 -100.0000\n[ CPUFloatType{2,2} ]");
}

TEST(Printing, Matrices) {
  EXPECT_EQ(tensor({{1., 2.}, {3., 4.}}).str(), " 1  2\n 3  4\n[ CPUFloatType{2,2} ]");
  EXPECT_EQ(tensor({{1., 3.}, {2., 4.}}).t().str(), " 1  2\n 3  4\n[ CPUFloatType{2,2} ]");
  EXPECT_EQ(tensor({{1.5, 2.}, {3., 1000.25}}).str(),
            "    1.5000     2.0000\n    3.0000  1000.2500\n[ CPUFloatType{2,2} ]");
  EXPECT_EQ(tensor({{0.001, 2e-5}, {3e-4, 1e-3}}).str(),
            "0.001 *\n 1.0000  0.0200\n  0.3000  1.0000\n[ CPUFloatType{2,2} ]");
  EXPECT_EQ(reshape(arange(60), {2, 30}).str(),
            "Columns 1 to 20  0   1   2   3   4   5   6   7   8   9  10  11  12  13  14  15  16  17  18  19\n"
            " 30  31  32  33  34  35  36  37  38  39  40  41  42  43  44  45  46  47  48  49\n"
            "\n"
            "Columns 21 to 30 20  21  22  23  24  25  26  27  28  29\n"
            " 50  51  52  53  54  55  56  57  58  59\n"
            "[ CPULongType{2,30} ]");
}

TEST(Printing, Blocks) {
  EXPECT_EQ(reshape(arange(24), {2, 3, 4}).str(),
            "(1,.,.) = \n"
            "  0   1   2   3\n"
            "   4   5   6   7\n"
            "   8   9  10  11\n"
            "\n"
            "(2,.,.) = \n"
            " 12  13  14  15\n"
            "  16  17  18  19\n"
            "  20  21  22  23\n"
            "[ CPULongType{2,3,4} ]");
  EXPECT_EQ((reshape(arange(16, kFloat), {2, 2, 2, 2}) / 4).str(),
            "(1,1,.,.) = \n 0.0000  0.2500\n  0.5000  0.7500\n\n"
            "(2,1,.,.) = \n 2.0000  2.2500\n  2.5000  2.7500\n\n"
            "(1,2,.,.) = \n 1.0000  1.2500\n  1.5000  1.7500\n\n"
            "(2,2,.,.) = \n 3.0000  3.2500\n  3.5000  3.7500\n"
            "[ CPUFloatType{2,2,2,2} ]");
  EXPECT_EQ((reshape(arange(8, kFloat), {2, 2, 2}) * 1e-3).str(),
            "(1,.,.) = \n0.001 *\n  0.0000  1.0000\n   2.0000  3.0000\n\n"
            "(2,.,.) = \n0.001 *\n  4.0000  5.0000\n   6.0000  7.0000\n"
            "[ CPUFloatType{2,2,2} ]");
  EXPECT_EQ(reshape(arange(40), {1, 2, 20}).str(),
            "(1,.,.) = \n"
            "Columns 1 to 19   0   1   2   3   4   5   6   7   8   9  10  11  12  13  14  15  16  17  18\n"
            "  20  21  22  23  24  25  26  27  28  29  30  31  32  33  34  35  36  37  38\n"
            "\n"
            "Columns 20 to 20  19\n"
            "  39\n"
            "[ CPULongType{1,2,20} ]");
}

TEST(Printing, NothingToShow) {
  EXPECT_EQ(zeros({0}).str(), "[ CPUFloatType{0} ]");
  EXPECT_EQ(zeros({2, 0, 3}).str(), "[ CPUFloatType{2,0,3} ]");
  EXPECT_EQ(Tensor().str(), "[ Tensor (undefined) ]");
  EXPECT_EQ(zeros({2, 3}, kMeta).str(), "[ MetaFloatType{2,3} ]");
}

TEST(Printing, IntegersInFull) {
  EXPECT_EQ(tensor({123456789LL, 5LL}).str(), " 123456789\n         5\n[ CPULongType{2} ]");
  EXPECT_EQ(tensor({(1LL << 53) + 1, -5LL}).str(), " 9007199254740993\n               -5\n[ CPULongType{2} ]");
}

TEST(Printing, ComplexNumbersInFull) {
  EXPECT_EQ(tensor(Complex<double>(1, -2)).str(), "1-2j\n[ CPUComplexDoubleType{} ]");
  EXPECT_EQ(tensor({Complex<float>(1, 2), Complex<float>(0.5, -3)}).str(),
            " 1.0000+2.0000j\n 0.5000-3.0000j\n[ CPUComplexFloatType{2} ]");
}

TEST(Printing, LargeTensorsAreShortened) {
  EXPECT_EQ(arange(2000).str(), "    0\n    1\n    2\n ...\n 1997\n 1998\n 1999\n[ CPULongType{2000} ]");
  EXPECT_EQ(reshape(arange(2000), {40, 50}).str(),
            "    0     1     2  ...    47    48    49\n"
            "   50    51    52  ...    97    98    99\n"
            "  100   101   102  ...   147   148   149\n"
            " ...\n"
            " 1850  1851  1852  ...  1897  1898  1899\n"
            " 1900  1901  1902  ...  1947  1948  1949\n"
            " 1950  1951  1952  ...  1997  1998  1999\n"
            "[ CPULongType{40,50} ]");
}

TEST(Printing, Streams) {
  std::ostringstream s;
  s << tensor({1, 2}) << Device("cuda:1") << ' ' << kFloat << ' ' << tensor({{1, 2}}).sizes();
  EXPECT_EQ(s.str(), " 1\n 2\n[ CPULongType{2} ]cuda:1 Float [1, 2]");
}

}  // namespace
}  // namespace argand
