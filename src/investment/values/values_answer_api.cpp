#include "investment/values/values_api.hpp"

namespace commonweal::investment {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kPricedFields[] = {
    {"year", whole, "The financial year of the prices, by its first."},
    {"low", number, "Pounds; null where the publisher gives no range.", null},
    {"central", number, "Pounds."},
    {"high", number, "Pounds; null likewise.", null},
    {"factor", number, "What a pound at the published prices is at these."},
};
constexpr ApiObject kPriced{"PricedValue", kPricedFields};

constexpr ApiField kValueFields[] = {
    {"unit_value", text, "Its code."},
    {"title", text, "What it is the worth of."},
    {"unit", text, "What one of it is."},
    {"kind", text, "social, fiscal or economic."},
    {"low", number, "Pounds as published; null where there is no range.", null},
    {"central", number, "Pounds as published."},
    {"high", number, "Pounds as published; null likewise.", null},
    {"price_year", whole, "The year of the published prices."},
    {"at_prices_of", object, "At today's prices; null where no index holds its year.", null,
     &kPriced},
    {"bearer", text, "Who saves or gains."},
    {"cashable", number, "The share that is cash; null where it is not said.", null},
    {"discounting", text, "standard or health: which rates its later units are discounted by."},
    {"confidence", text, "high, medium or low."},
    {"edition", text, "Of its publisher."},
    {"source", text, "The code of a source."},
    {"rows", text, "Where in the source."},
    {"note", text, "What it covers.", null},
};
constexpr ApiObject kValue{"UnitValue", kValueFields};

constexpr ApiField kValuesFields[] = {
    {"price_year", whole, "The financial year of today's prices, by its first."},
    {"prices_note", text, "What is assumed of prices; null if nothing.", null},
    {"unit_values", list, "Each of them, by title.", never, &kValue},
};
constexpr ApiObject kValues{"UnitValues", kValuesFields};

constexpr ApiField kBandFields[] = {
    {"series", text, "standard, health or catastrophic."},
    {"from_year", whole, "The first year of the band."},
    {"to_year", whole, "The last."},
    {"rate", number, "0.035 is 3.5% a year."},
};
constexpr ApiObject kBand{"DiscountRateBand", kBandFields};

constexpr ApiField kFactorFields[] = {
    {"year", whole, "After the first of the appraisal."},
    {"standard", number, "The factor; null where the series is not held.", null},
    {"health", number, "Of health and life.", null},
    {"catastrophic", number, "Without catastrophic risk.", null},
};
constexpr ApiObject kFactor{"DiscountFactor", kFactorFields};

constexpr ApiField kDeflatorFields[] = {
    {"year", whole, "The year."},
    {"index", number, "The level of prices, 2024 = 100."},
    {"status", text, "outturn, forecast or assumed."},
    {"edition", text, "Of its publisher."},
    {"source", text, "The code of a source."},
    {"rows", text, "Where in the source.", null},
};
constexpr ApiObject kDeflator{"PriceIndexYear", kDeflatorFields};

constexpr ApiField kOptimismFields[] = {
    {"category", text, "Its code."},
    {"description", text, "What is in it."},
    {"cost", number, "0.24 adds 24% to cost."},
    {"duration", number, "The same for duration."},
    {"edition", text, "Of its publisher."},
};
constexpr ApiObject kOptimism{"OptimismBias", kOptimismFields};

constexpr ApiField kWeightFields[] = {
    {"quintile", whole, "The fifth of incomes, 1 the poorest."},
    {"income", number, "As a share of the middle income."},
    {"elasticity", number, "How fast a further pound matters less."},
    {"weight", number, "What a pound counts for."},
    {"illustrative", yes_or_no, "Whether the income was made up."},
};
constexpr ApiObject kWeight{"DistributionalWeight", kWeightFields};

constexpr ApiField kRatesFields[] = {
    {"edition", text, "Of the discount rates; null where none is held.", null},
    {"deflator_edition", text, "Of the price index; null likewise.", null},
    {"rates", list, "By series and band.", never, &kBand},
    {"factors", list, "Of years 0 to 125.", never, &kFactor},
    {"deflators", list, "By year.", never, &kDeflator},
    {"assumed_prices", text, "What is assumed after the last year."},
    {"optimism_bias", list, "By category.", never, &kOptimism},
    {"weights", list, "By fifth of incomes.", never, &kWeight},
    {"raising_money", text, "What is added for the cost of raising public money."},
};
constexpr ApiObject kRates{"AppraisalRates", kRatesFields};

constexpr ApiField kEnvelopeFields[] = {
    {"envelope", text, "Its code."},
    {"department", text, "The code of a body; null for the whole government.", null},
    {"year", whole, "The financial year, by its first."},
    {"budget", text, "rdel, cdel, ame or headroom."},
    {"cover", text, "all spending, or new bids alone."},
    {"pounds", number, "In the money of the year."},
    {"status", text, "outturn, planned or illustrative."},
    {"source", text, "The code of a source."},
    {"rows", text, "Where in the source.", null},
    {"note", text, "How it was made, where it is illustrative.", null},
};
constexpr ApiObject kEnvelope{"Envelope", kEnvelopeFields};
constexpr ApiField kEnvelopesFields[] = {
    {"envelopes", list, "Each of them, by code.", never, &kEnvelope}};
constexpr ApiObject kEnvelopes{"Envelopes", kEnvelopesFields};

constexpr ApiParameter kChoice[] = {
    {"kind", "social, fiscal or economic.", "social"},
    {"bearer", "Who saves or gains, as the answer names them.", "NHS"},
    {"confidence", "high, medium or low.", "high"},
};
constexpr ApiParameter kOne[] = {
    {"value", "The code of a unit value.", "qaly-appraisal", ApiParameter::Place::path},
};

}  // namespace

const platform::ApiDescription kUnitValuesApi{.parameters = kChoice, .answer = &kValues};
const platform::ApiDescription kUnitValueApi{.parameters = kOne, .answer = &kValue};
const platform::ApiDescription kAppraisalRatesApi{.parameters = {}, .answer = &kRates};
const platform::ApiDescription kEnvelopesApi{.parameters = {}, .answer = &kEnvelopes};

}  // namespace commonweal::investment
