#include "kill_fixture.hpp"

namespace commonweal {
namespace {

// Every other import revises the one before.
TEST_F(Kill, LeavesAnImportOrRevisionWholeOrAbsent) {
  Micros whole{};
  for (int round = 0; round < rounds() / 2; ++round) {
    const int value = 1000 + round;
    const auto words = on_store({"observation", "import", import_file(round / 2, value)});
    const auto start = Clock::now();
    Child child(words);
    const bool measures = round % 10 == 0;  // Whole ones tell how long one takes now.
    const auto status = measures ? child.end() : child.end_within(moments_.before(whole));
    if (measures) whole = since(start) * 11 / 10;
    expect_whole(value, status == 0);
    if (HasFailure()) return;
  }
  expect_both_ends();
}

}  // namespace
}  // namespace commonweal
