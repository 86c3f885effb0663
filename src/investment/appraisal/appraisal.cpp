#include "investment/appraisal/appraisal.hpp"

#include "base/word_table.hpp"

namespace commonweal::investment {
namespace {

constexpr base::WordTable<AppraisalScope, 2> kScopes = {
    {{AppraisalScope::wide, "wide"}, {AppraisalScope::narrow, "narrow"}}};
constexpr base::WordTable<DriverKind, 6> kDrivers = {
    {{DriverKind::effect, "effect"},
     {DriverKind::reach, "reach"},
     {DriverKind::cost, "cost"},
     {DriverKind::unit_value, "unit-value"},
     {DriverKind::delivery, "delivery"},
     {DriverKind::discount_rate, "discount-rate"}}};
constexpr base::WordTable<OptionKind, 3> kOptions = {
    {{OptionKind::business_as_usual, "business-as-usual"},
     {OptionKind::do_minimum, "do-minimum"},
     {OptionKind::bid, "bid"}}};

}  // namespace

std::string_view code_word(AppraisalScope scope) { return base::word_of(kScopes, scope); }
std::string_view code_word(DriverKind kind) { return base::word_of(kDrivers, kind); }
std::string_view code_word(OptionKind kind) { return base::word_of(kOptions, kind); }

}  // namespace commonweal::investment
