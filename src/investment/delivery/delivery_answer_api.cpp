#include "investment/delivery/delivery_api.hpp"

namespace commonweal::investment {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kYearFields[] = {
    {"year", whole, "A financial year by its first: 2026 is 2026-27."},
    {"promised", number, "What was promised for it."},
    {"delivered", number, "What is reported of it; null where nothing is.", null},
    {"expected", number, "What is reported; otherwise what to expect."},
};
constexpr ApiObject kYear{"DeliveryYear", kYearFields};

constexpr ApiField kLineFields[] = {
    {"what", text, "cost (pounds), reach (people) or metric (in its unit)."},
    {"of", text, "The code of the effect or metric; null of cost.", null},
    {"place", text, "The code of a body; null of cost.", null},
    {"share", number, "Delivered over promised, of years reported; null where none is.", null},
    {"years", list, "By year.", never, &kYear},
};
constexpr ApiObject kLine{"DeliveryLine", kLineFields};

constexpr ApiField kAccountFields[] = {
    {"commitment", text, "Its code."},
    {"proposal", text, "The code of the proposal that was funded."},
    {"title", text, "Its title."},
    {"body", text, "The code of the body that was funded."},
    {"state", text, "running, scaled, stopped or complete."},
    {"officer", text, "The office that answers for it."},
    {"decided_on", text, "The day of the decision."},
    {"decided_by", text, "The office that decided."},
    {"illustrative", yes_or_no, "Whether it is an example that nobody has decided."},
    {"lines", list, "What was promised and delivered.", never, &kLine},
    {"question", text, "What the figures ask: too early, as promised, scale, look again or stop."},
    {"reasons", list, "Why.", never, nullptr, text},
};
constexpr ApiObject kAccount{"DeliveryAccount", kAccountFields};

constexpr ApiField kAllFields[] = {
    {"commitments", list, "Everything that was funded.", never, &kAccount},
};
constexpr ApiObject kAll{"Deliveries", kAllFields};

constexpr ApiParameter kOne[] = {
    {"proposal", "The code of a proposal that was funded.", "aid-on-release",
     ApiParameter::Place::path},
};

}  // namespace

const platform::ApiDescription kDeliveriesApi{.answer = &kAll};
const platform::ApiDescription kDeliveryApi{.parameters = kOne, .answer = &kAccount};

}  // namespace commonweal::investment
