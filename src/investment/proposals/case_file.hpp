#pragma once

// A case as JSON: bids with all that they are appraised against, in one file that needs no store.
// docs/proposals.schema.json describes it. What a file leaves out of rates, prices, optimism bias
// and unit values is taken from the tables given, and Case::of_edition says so.

#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include "investment/proposals/case.hpp"

namespace commonweal::investment {

// What a file calls the tables that it may leave out.
inline const std::vector<std::string> kTableNames = {"unit_values", "discount_rates", "deflator",
                                                     "optimism_bias", "distributional_weights"};

inline constexpr std::string_view kCaseFormat = "commonweal-proposals 1";

// Fails with every problem at its place: the file, line and column, and the way there. `path` is
// what problems call the file. Bids, and all else, come out in the order of their codes.
base::Result<Case> read_case(std::string_view path, std::istream& in, const AppraisalTables& own);

// Of a path that a person named; "-" is `in`.
base::Result<Case> open_case(std::string_view path, std::istream& in, const AppraisalTables& own);

// The bids of such a file as records, for who loads an example. `path` lies in
// SHARE/examples/england, whose tables are taken.
base::Result<std::vector<missions::Record>> proposal_records(const std::string& path);

}  // namespace commonweal::investment
