#include "missions/effect_change_answer_api.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kSpreadFields[] = {
    {"mean", number, "Of the draws; null where the distribution has none.", null},
    {"standard_deviation", number, "Of the draws.", null},
    {"median", number, "Half of the draws are lower."},
    {"p2_5", number, "2.5 in 100 draws are lower."},
    {"p10", number, "10 in 100 are lower."},
    {"p25", number, "25 in 100 are lower."},
    {"p75", number, "75 in 100 are lower."},
    {"p90", number, "90 in 100 are lower."},
    {"p97_5", number, "97.5 in 100 are lower."},
    {"chance_better", number, "How likely it is for the better; null where neither way is.", null},
    {"chance_falls", number, "How likely it is below 0."},
};

}  // namespace

const platform::ApiObject kEffectSpreadAnswer{"EffectUnitsSpread", kSpreadFields};

}  // namespace commonweal::missions
