#include "devolution/participation/pb_votes.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "devolution/participation/pb_limits.hpp"

namespace commonweal::devolution {
namespace {

constexpr std::int64_t kPointsMost = 1'000'000;

class VotesCheck {
 public:
  VotesCheck(const PbText& text, PbMeta& meta, PbVoting& voting, PbFindings& findings)
      : text_(text),
        voting_(voting),
        findings_(findings),
        limits_(pb_limits(meta, voting, findings)),
        votes_(voting.projects.size()),
        scores_(voting.projects.size()) {
    for (std::uint32_t p = 0; p < voting.projects.size(); ++p) {
      numbers_.emplace(voting.projects[p].id, p);
    }
  }

  void run(PbMeta& meta) {
    voter_ = text_.votes.column("voter_id");
    vote_ = text_.votes.column("vote");
    points_ = text_.votes.column("points");
    const bool needs_points = has_points(voting_.type);
    if (text_.votes.line == 0) return;
    if (!voter_ || !vote_ || (needs_points && !points_)) {
      findings_.faults.add({text_.place(text_.votes.line),
                            std::string("VOTES needs the columns voter_id") +
                                (needs_points ? ", vote and points." : " and vote.")});
      return;
    }
    for (const PbRow& row : text_.votes.rows) take(row);
    if (text_.votes.rows.empty()) {
      findings_.faults.add({text_.place(text_.votes.line), "There is no vote."});
    }
    check_count(meta);
    check_sums("votes", votes_);
    scale_points();
    check_scores();
  }

 private:
  struct Named {
    std::vector<std::uint32_t> projects;
    std::vector<PbNumber> points;
  };

  void fault(const PbRow& row, std::size_t column, std::string what) {
    findings_.faults.add({text_.place(row.line, column), std::move(what)});
  }

  void take(const PbRow& row) {
    check_voter(row);
    const std::vector<std::string_view> ids = pb_list(row.cells[*vote_]);
    check_length(row, ids.size());
    Named named;
    const bool has_points_now = has_points(voting_.type);
    const auto points = has_points_now ? points_of(row, ids.size()) : ordinal_points(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
      const auto project = project_of(row, ids[i], named);
      if (!project) continue;
      named.projects.push_back(*project);
      named.points.push_back(i < points.size() ? points[i] : PbNumber{1});
    }
    check_cost(row, named);
    for (std::size_t i = 0; i < named.projects.size(); ++i) {
      ++votes_[named.projects[i]];
      point_decimals_ = std::max(point_decimals_, named.points[i].decimals);
    }
    named_.push_back(std::move(named));
  }

  // The row that said the same is told, and not who it is of.
  void check_voter(const PbRow& row) {
    const std::string& voter = row.cells[*voter_];
    if (voter.empty()) return fault(row, *voter_, "The vote has no voter_id.");
    const auto [first, is_new] = voters_.emplace(voter, row.line);
    if (is_new) return;
    fault(row, *voter_, "The voter voted on line " + std::to_string(first->second) + " already.");
  }

  void check_length(const PbRow& row, std::size_t length) {
    const auto count = static_cast<std::int64_t>(length);
    if (count >= limits_.length_least && count <= limits_.length_most) return;
    const bool is_short = count < limits_.length_least;
    fault(row, *vote_,
          "The vote names " + std::to_string(count) + " projects; the " +
              (is_short ? "least is " + std::to_string(limits_.length_least)
                        : "most is " + std::to_string(limits_.length_most)) +
              ".");
  }

  std::optional<std::uint32_t> project_of(const PbRow& row, std::string_view id,
                                          const Named& named) {
    const auto at = numbers_.find(id);
    if (at == numbers_.end()) {
      fault(row, *vote_, "There is no project \"" + std::string(id) + "\" in PROJECTS.");
      return {};
    }
    const auto& all = named.projects;
    if (std::find(all.begin(), all.end(), at->second) != all.end()) {
      fault(row, *vote_, "The vote names the project \"" + std::string(id) + "\" twice.");
      return {};
    }
    return at->second;
  }

  // Borda as Pabulib counts it: the last named has 1 point, the first as many as are named.
  std::vector<PbNumber> ordinal_points(std::size_t length) const {
    std::vector<PbNumber> points;
    for (std::size_t i = 0; i < length; ++i) {
      const bool is_ordinal = voting_.type == PbVoteType::ordinal;
      points.push_back({is_ordinal ? static_cast<std::int64_t>(length - i) : 1});
    }
    return points;
  }

  std::vector<PbNumber> points_of(const PbRow& row, std::size_t length) {
    const auto cells = pb_list(row.cells[*points_]);
    if (cells.size() != length) {
      fault(row, *points_,
            "There are " + std::to_string(cells.size()) + " points for " + std::to_string(length) +
                " projects.");
      return {};
    }
    std::vector<PbNumber> points;
    double sum = 0;
    for (const std::string_view cell : cells) {
      const auto number = pb_number(cell, text_.place(row.line, *points_), "points");
      if (!findings_.faults.value_of(number)) return {};
      check_points(row, *number, cell);
      sum += number->value();
      points.push_back(*number);
    }
    if (sum < limits_.sum_points_least || sum > limits_.sum_points_most) {
      fault(row, *points_,
            "The points add up to " + base::shortest(sum) + "; they may be from " +
                limits_.sum_points_words() + ".");
    }
    return points;
  }

  void check_points(const PbRow& row, const PbNumber& number, std::string_view cell) {
    const double value = number.value();
    if (value < limits_.points_least || value > limits_.points_most) {
      fault(row, *points_,
            std::string(cell) + " points are given; they may be from " + limits_.points_words() +
                ".");
    } else if (value > static_cast<double>(kPointsMost)) {
      fault(row, *points_, std::string(cell) + " points are more than a count can take.");
    } else if (value < 0 && !has_told_negative_) {
      has_told_negative_ = true;
      findings_.advice.push_back({text_.place(row.line, *points_),
                                  "Points below 0 count as no vote: no rule here can take from a "
                                  "project."});
    }
  }

  void check_cost(const PbRow& row, const Named& named) {
    std::int64_t cost = 0;
    for (const std::uint32_t p : named.projects) cost += voting_.projects[p].cost;
    if (limits_.sum_cost_most && cost > *limits_.sum_cost_most) {
      fault(row, *vote_,
            "The projects named cost " + voting_.money(cost) + "; the most is " +
                voting_.money(*limits_.sum_cost_most) + ".");
    }
    if (limits_.sum_cost_least && cost < *limits_.sum_cost_least) {
      fault(row, *vote_,
            "The projects named cost " + voting_.money(cost) + "; the least is " +
                voting_.money(*limits_.sum_cost_least) + ".");
    }
  }

  void check_count(PbMeta& meta) {
    const auto count = meta.whole("num_votes");
    if (!count || *count == static_cast<std::int64_t>(text_.votes.rows.size())) return;
    findings_.faults.add(
        {meta.place("num_votes"), "num_votes is " + std::to_string(*count) + ", and VOTES has " +
                                      std::to_string(text_.votes.rows.size()) + "."});
  }

  // What PROJECTS says of a project, against what the ballots say. Sums have point_decimals_.
  void check_sums(std::string_view column_name, const std::vector<std::int64_t>& sums,
                  int decimals = 0) {
    const auto column = text_.projects.column(column_name);
    if (!column || sums.size() != text_.projects.rows.size()) return;
    for (std::size_t p = 0; p < sums.size(); ++p) {
      const PbRow& row = text_.projects.rows[p];
      const auto said = pb_number(row.cells[*column], text_.place(row.line, *column), column_name);
      if (!findings_.faults.value_of(said)) continue;
      if (said->decimals <= decimals && said->in_units(decimals) == sums[p]) continue;
      fault(row, *column,
            std::string(column_name) + " is " + row.cells[*column] + ", and the ballots make it " +
                base::shortest(PbNumber{sums[p], decimals}.value()) + ".");
    }
  }

  void scale_points() {
    voting_.point_decimals = point_decimals_;
    for (const Named& named : named_) {
      methods::BudgetBallot ballot;
      for (std::size_t i = 0; i < named.projects.size(); ++i) {
        const std::int64_t weight = named.points[i].in_units(point_decimals_);
        scores_[named.projects[i]] += weight;
        if (weight <= 0 || named.points[i].value() > static_cast<double>(kPointsMost)) continue;
        ballot.push_back({named.projects[i], static_cast<std::uint32_t>(weight)});
      }
      voting_.ballots.push_back(std::move(ballot));
    }
  }

  void check_scores() {
    const bool is_other_than_borda =
        voting_.type == PbVoteType::ordinal && voting_.meta_or("scoring_fn", "Borda") != "Borda";
    if (!is_other_than_borda) check_sums("score", scores_, point_decimals_);
  }

  const PbText& text_;
  PbVoting& voting_;
  PbFindings& findings_;
  PbLimits limits_;
  std::map<std::string_view, std::uint32_t> numbers_;
  std::map<std::string_view, std::uint64_t> voters_;
  std::optional<std::size_t> voter_;
  std::optional<std::size_t> vote_;
  std::optional<std::size_t> points_;
  std::vector<Named> named_;
  std::vector<std::int64_t> votes_;
  std::vector<std::int64_t> scores_;
  int point_decimals_ = 0;
  bool has_told_negative_ = false;
};

}  // namespace

void check_votes(const PbText& text, PbMeta& meta, PbVoting& voting, PbFindings& findings) {
  VotesCheck(text, meta, voting, findings).run(meta);
}

}  // namespace commonweal::devolution
