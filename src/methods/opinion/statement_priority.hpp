#pragma once

// Which statement to show next: one that few have seen, that is not passed over, that pulls people
// apart and that people agree with is shown more often.

#include "methods/opinion/statement_tests.hpp"

namespace commonweal::methods {

// Polis' routing weight, with A agreeing and P passing of S who saw it, and E the statement's
// extremity on the axes:
//   ((1 - (P+1)/(S+2)) (E+1) ((A+1)/(S+2)) (1 + 8 * 2^(-S/5)))^2
// Above 0. The reference gives every statement marked as meta a fixed 49 instead, which is shown
// before nearly all others however often it was seen; here the same formula holds for all.
double statement_priority(const VoteCounts& counts, double extremity);

}  // namespace commonweal::methods
