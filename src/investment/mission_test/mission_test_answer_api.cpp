#include "investment/mission_test/mission_test_answer_api.hpp"

namespace commonweal::investment {
namespace {

using platform::ApiField;
using platform::ApiObject;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kSpreadFields[] = {
    {"mean", number, "Of the draws."},
    {"standard_deviation", number, "Of the draws."},
    {"p10", number, "One draw in ten is lower."},
    {"p50", number, "Half of the draws are lower."},
    {"p90", number, "Nine in ten are lower."},
    {"above_zero", number, "The share of draws above 0."},
};
constexpr ApiObject kSpread{"TestSpread", kSpreadFields};

constexpr ApiField kCriterionFields[] = {
    {"answer", text, "yes, no or unsure."},
    {"probability", number, "0 to 1; null where it cannot be said.", null},
    {"reason", text, "Why, in one or two sentences."},
};
constexpr ApiObject kCriterion{"TestCriterion", kCriterionFields};

constexpr ApiField kLimitFields[] = {
    {"year", whole, "The financial year by its first: 2026 is 2026-27."},
    {"department", text, "A code; empty of the headroom."},
    {"budget", text, "rdel, cdel or headroom."},
    {"cost", number, "The mean, in the money of the year."},
    {"envelope", number, "The limit; null where none is held.", null},
    {"committed", number, "What funded bids take."},
    {"left", number, "The limit less what is committed.", null},
    {"probability", number, "That the cost is within what is left.", null},
};
constexpr ApiObject kLimit{"TestLimitYear", kLimitFields};

constexpr ApiField kAffordableFields[] = {
    {"answer", text, "yes, no or unsure."},
    {"probability", number, "That every year fits; null where no limit is held.", null},
    {"reason", text, "Why."},
    {"not_tested_from", whole, "The first year after the last limit; null: none.", null},
    {"years", list, "Each year of each limit.", never, &kLimit},
};
constexpr ApiObject kAffordable{"TestAffordable", kAffordableFields};

constexpr ApiField kCoreFields[] = {
    {"metric", text, "A code."},
    {"title", text, "Of the metric."},
    {"mission", text, "A code."},
    {"unit", text, "Of the metric."},
    {"year", whole, "In which the change is measured."},
    {"change", number, "The mean, signed as the metric is."},
    {"p10", number, "Of the change."},
    {"p90", number, "Of the change."},
    {"probability", number, "That the metric is better for the bid."},
    {"size", number, "As a share; better is above 0."},
    {"size_of", text, "gap, usual_level, latest_level or none."},
    {"target", number, "Null where there is none.", null},
    {"usual", number, "Where it goes without the bid.", null},
};
constexpr ApiObject kCore{"TestCoreEffect", kCoreFields};

constexpr ApiField kCriticalFields[] = {
    {"answer", text, "yes, no or unsure."},
    {"probability", number, "That the metric named is better for it.", null},
    {"reason", text, "Why."},
    {"metric", text, "The core metric that the answer is about.", null},
    {"share_of_gap", number, "Of the gap to the target, the mean.", null},
    {"metrics", list, "Every core metric that it moves.", never, &kCore},
};
constexpr ApiObject kCritical{"TestMissionCritical", kCriticalFields};

constexpr ApiField kTenFields[] = {
    {"answer", text, "yes, no or unsure: the worse of its two parts."},
    {"probability", number, "The lower of its two parts.", null},
    {"reason", text, "Why."},
    {"year", whole, "The tenth after the first."},
    {"net_value", object, "Of all years up to that one, in present value.", never, &kSpread},
    {"running_cost", number, "In that year."},
    {"effect", object, "On the core metric, in that year.", null, &kCore},
    {"effect_left", number, "Of its best year, a share."},
    {"still_there", number, "The chance that a tenth of it is."},
    {"lasts", object, "Whether the effect is still there.", never, &kCriterion},
    {"pays", object, "Whether it has been worth what it cost.", never, &kCriterion},
};
constexpr ApiObject kTen{"TestTenYear", kTenFields};

constexpr ApiField kBreakFields[] = {
    {"of", text, "affordable, mission_critical, ten_year or net_value."},
    {"driver", text, "effect, reach or cost."},
    {"code", text, "Of the driver; may be empty."},
    {"title", text, "Of the driver."},
    {"factor", number, "On the driver; null where none does it.", null},
    {"now", number, "The driver as it is.", null},
    {"at", number, "The driver at break-even.", null},
    {"unit", text, "Of both."},
    {"words", text, "A sentence."},
};
constexpr ApiObject kBreak{"TestBreakEven", kBreakFields};

constexpr ApiField kBarFields[] = {
    {"driver", text, "effect, reach, cost, unit_value, delivery or discount_rate."},
    {"code", text, "Of the driver; may be empty."},
    {"title", text, "Of the driver."},
    {"factor_p10", number, "On the driver, at its 10th percentile."},
    {"factor_p90", number, "At its 90th."},
    {"net_at_p10", number, "Net value there."},
    {"net_at_p90", number, "Net value there."},
};
constexpr ApiObject kBar{"TestTornadoBar", kBarFields};

constexpr ApiField kGradeFields[] = {
    {"grade", text, "high, moderate, low, very-low, not-graded or none."},
    {"is_weak", yes_or_no, "Low, very low or not graded."},
    {"value_share", number, "Of the benefits."},
    {"reach_share", number, "Of the people reached."},
};
constexpr ApiObject kGrade{"TestEvidenceShare", kGradeFields};

constexpr ApiField kWeakFields[] = {
    {"left_out", list, "Codes of effects.", never, nullptr, text},
    {"mission_critical", object, "Without them.", never, &kCriterion},
    {"ten_year", object, "Without them.", never, &kCriterion},
    {"npsv", object, "Without them.", never, &kSpread},
};
constexpr ApiObject kWeak{"TestWithoutWeakEvidence", kWeakFields};

constexpr ApiField kRatioFields[] = {
    {"of_means", number, "Mean benefits over mean costs."},
    {"mean", number, "Of the ratio of each draw."},
    {"p10", number, "Of the ratio of each draw."},
    {"p90", number, "Of the ratio of each draw."},
};
constexpr ApiObject kRatio{"TestBenefitCostRatio", kRatioFields};

constexpr ApiField kLookFields[] = {
    {"scope", text, "wide or narrow."},
    {"years", whole, "How many are counted."},
    {"present_cost", number, "The mean."},
    {"present_benefit", number, "The mean."},
    {"net", object, "Benefit less cost.", never, &kSpread},
    {"bcr", object, "Null where nothing is spent.", null, &kRatio},
    {"payback_year", whole, "Null: not within the years counted.", null},
};
constexpr ApiObject kLook{"TestLook", kLookFields};

constexpr ApiField kFields[] = {
    {"id", text, "The code of the bid."},
    {"title", text, "Of the bid."},
    {"outcome", text, "yes, no or unsure: the worst of the three, no where it is stopped."},
    {"affordable", object, "Whether every year fits.", never, &kAffordable},
    {"mission_critical", object, "Whether a core metric improves.", never, &kCritical},
    {"ten_year", object, "Whether it lasts.", never, &kTen},
    {"prevention_raids", list, "Why it is stopped; empty where it is not.", never, nullptr, text},
    {"npsv", object, "Net present social value.", never, &kSpread},
    {"bcr", object, "The benefit-cost ratio; null where nothing is spent.", null, &kRatio},
    {"payback_year", whole, "Null: not within the horizon.", null},
    {"break_evens", list, "What would change the answers.", never, &kBreak},
    {"tornado", list, "What the net value hangs on, the widest first.", never, &kBar},
    {"evidence", list, "What rests on evidence of which grade.", never, &kGrade},
    {"without_weak_evidence", object, "Null where none is weak.", null, &kWeak},
    {"short_and_narrow", object, "Five years, cash only.", never, &kLook},
    {"long_and_wide", object, "Every benefit, the whole horizon.", never, &kLook},
    {"unmonetised", list, "Beside the sum, without a value.", never, nullptr, text},
    {"notes", list, "What to know before it is used.", never, nullptr, text},
    {"price_year", whole, "Of all money but the limits'."},
    {"first_year", whole, "To which values are discounted."},
    {"horizon", whole, "Years counted."},
    {"draws", whole, "How many."},
    {"seed", whole, "Of the draws."},
    {"method", text, "The test's version."},
    {"appraisal", text, "The appraisal's version."},
    {"input_digest", text, "A digest of what it was made from: the same digest, the same inputs."},
};

}  // namespace

const ApiObject kMissionTestAnswer{"MissionTest", kFields};

}  // namespace commonweal::investment
