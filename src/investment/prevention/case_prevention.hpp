#pragma once

// The book of prevention that a file of bids holds, so that a raid is seen without a store. What a
// reviewer is named for counts; what nobody reviewed does not.

#include "investment/prevention/prevention_book.hpp"
#include "investment/proposals/case.hpp"

namespace commonweal::investment {

PreventionBook book_of(const Case& of);

}  // namespace commonweal::investment
