#include "investment/portfolio/lost_words.hpp"

#include <algorithm>
#include <cmath>

#include "base/counted.hpp"
#include "base/number_text.hpp"
#include "base/word_table.hpp"
#include "methods/portfolio/losing_bids.hpp"

namespace commonweal::investment {
namespace {

using methods::LossReason;
using methods::LostBid;

constexpr base::WordTable<LossReason, 8> kReasons{{{LossReason::kept_out, "kept-out"},
                                                   {LossReason::too_dear, "too-dear"},
                                                   {LossReason::impossible, "impossible"},
                                                   {LossReason::excluded, "excluded"},
                                                   {LossReason::needs_other, "needs-other"},
                                                   {LossReason::adds_nothing, "adds-nothing"},
                                                   {LossReason::displaced, "displaced"},
                                                   {LossReason::undecided, "undecided"}}};

// Below these a gain is rounding.
constexpr double kLeastGain = 1e-12;
constexpr double kLeastGainProven = 1e-9;

// "a, b and c"
std::string listed(const std::vector<std::string>& names) {
  std::string list;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) list += i + 1 == names.size() ? " and " : ", ";
    list += names[i];
  }
  return list;
}

class Words {
 public:
  Words(const PortfolioPlan& plan, const LostBid& lost) : plan_(plan), lost_(lost) {}

  std::string sentence() const {
    switch (lost_.reason) {
      case LossReason::kept_out: return "It was kept out.";
      case LossReason::too_dear:
        return "Alone, and at its least scale, it asks for more than there is of " + limits() + '.';
      case LossReason::impossible: return methods::sentence(lost_.conflict);
      case LossReason::excluded:
        return "It is excluded by " + others() + ", which was chosen." + forced();
      case LossReason::needs_other:
        return "It needs " + others() + ", which was not chosen." + forced();
      case LossReason::adds_nothing:
        return "It brings no progress that counts in the objective." + forced();
      case LossReason::displaced: return displaced() + forced();
      case LossReason::undecided:
        return "The search with it forced in was cut short before it found a portfolio.";
    }
    return "";
  }

 private:
  std::string limits() const {
    std::vector<std::string> names;
    for (const std::size_t limit : lost_.limits) {
      names.push_back(plan_.question.limits[limit].name);
    }
    return listed(names);
  }

  std::string bids(const std::vector<std::size_t>& numbers) const {
    std::vector<std::string> names;
    for (const std::size_t bid : numbers) names.push_back(plan_.proposals[bid]);
    return listed(names);
  }

  std::string others() const { return bids(lost_.others); }

  std::string displaced() const {
    if (lost_.limits.empty()) return "Other bids bring more.";
    return "Other bids bring more of the same money: beside them too little is left of " +
           limits() + '.';
  }

  std::string forced() const {
    if (!lost_.loss) return "";
    const std::string gone =
        lost_.displaces.empty() ? "" : " and " + bids(lost_.displaces) + " would go";
    if (*lost_.loss <= 1e-12) return " Forced in, it would cost no progress" + gone + ".";
    return " Forced in, it would cost " + gap_share_words(*lost_.loss) + " of the gaps" + gone +
           ".";
  }

  const PortfolioPlan& plan_;
  const LostBid& lost_;
};

}  // namespace

std::string gap_share_words(double share) {
  const double percent = 100 * share;
  const double size = std::abs(percent);
  return base::grouped(percent, size >= 1 || size == 0 ? 1 : size >= 0.01 ? 3 : 6) + '%';
}

std::string worth_sentence(const WorthLine& line) {
  const std::string start = "One more million of " + line.limit + " buys ";
  if (line.gain <= kLeastGain) {
    const bool is_none = line.gain_most <= kLeastGainProven;
    return start + (is_none ? "nothing."
                            : "nothing that was found, and at most " +
                                  gap_share_words(line.gain_most) + " of the gaps.");
  }
  std::string text = start + gap_share_words(line.gain) + " more of the gaps";
  if (!line.comes_in.empty()) text += ": " + listed(line.comes_in) + " would come in";
  if (!line.goes_out.empty()) text += ", " + listed(line.goes_out) + " would go";
  return text + '.';
}

std::vector<std::string> worth_lines(const std::vector<WorthLine>& lines) {
  std::vector<std::string> sentences;
  std::size_t none = 0;
  std::size_t unsure = 0;
  double most = 0;
  for (const WorthLine& line : lines) {
    if (line.gain > kLeastGain) {
      sentences.push_back(line.sentence);
    } else if (line.gain_most <= kLeastGainProven) {
      ++none;
    } else {
      ++unsure;
      most = std::max(most, line.gain_most);
    }
  }
  const std::string other = sentences.empty() ? "" : "other ";
  if (none > 0) {
    sentences.push_back("Of " + base::counted(none, other + "limit", other + "limits") +
                        " one more million, of one at a time, buys nothing.");
  }
  if (unsure > 0) {
    sentences.push_back("For " + base::counted(unsure, "limit", "limits") +
                        " the search found nothing that one more million buys, and proved that it "
                        "buys at most " +
                        gap_share_words(most) + " of the gaps.");
  }
  return sentences;
}

std::vector<LostLine> lost_lines(const Case& of, const PortfolioPlan& plan,
                                 const methods::PortfolioAnswer& answer,
                                 const methods::MilpEffort& effort) {
  std::vector<LostLine> lines;
  for (const LostBid& lost : methods::losing_bids(plan.question, answer, effort)) {
    const std::string& code = plan.proposals[lost.bid];
    lines.push_back({.id = code,
                     .title = find_proposal(of, code)->title,
                     .reason = std::string(base::word_of(kReasons, lost.reason)),
                     .sentence = Words(plan, lost).sentence(),
                     .loss = lost.loss,
                     .loss_least = lost.loss_least});
  }
  return lines;
}

}  // namespace commonweal::investment
