#pragma once

// What a case or a bid is, in one number: the same one, the same digest, whatever holds it.

#include <string>

#include "investment/proposals/case.hpp"
#include "investment/proposals/proposal.hpp"

namespace commonweal::investment {

// SHA-256 of a case as JSON on one line, with all tables: the same case, the same digest.
std::string digest_of(const Case& of);

// SHA-256 of the bid as JSON on one line, without where it stands (its state): the same bid has the
// same digest wherever it came from.
std::string digest_of(const Proposal& proposal);

}  // namespace commonweal::investment
