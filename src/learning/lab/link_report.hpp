#pragma once

// Which records are of one person, and how sure that is.

#include <optional>
#include <string>
#include <vector>

#include "base/problems.hpp"
#include "methods/linkage/link_clusters.hpp"

namespace commonweal::learning {

struct LinkInput {
  methods::LinkRecords records;
  std::vector<std::uint64_t> lines;  // Of each record in its file.
  std::vector<std::uint32_t> truth;  // Who each is, where a column says so.
};

struct LinkQuestion {
  std::vector<methods::BlockRule> rules;  // Empty: each column that tells people apart.
  std::optional<double> threshold = {};   // A weight; proposed where not given.
  bool is_one_to_one = false;
};

struct LinkReport {
  LinkInput input;
  LinkQuestion question;
  methods::LinkModel model;
  std::size_t compared = 0;
  std::vector<methods::ScoredPair> pairs;  // Of those compared, the ones that may be one person.
  std::size_t left_out = 0;                // Records of blocks too large to compare.
  double threshold = 0;
  std::vector<std::uint32_t> clusters;  // By record.
  std::optional<methods::LinkQuality> quality;
  std::string digest;

  std::size_t linked_pairs() const;
  std::size_t cluster_count() const;
  std::size_t alone() const;  // Records in no pair.
  std::string rule_words(const methods::BlockRule& rule) const;
};

// Fills in a report whose input and question are there.
void work_out_links(LinkReport& report, base::Problems& problems);

}  // namespace commonweal::learning
