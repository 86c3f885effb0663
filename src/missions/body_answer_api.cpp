// What the answers about bodies hold, for the API's description; scorecard_file.cpp writes them.

#include "missions/body_api.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kBodyFields[] = {
    {"body", text, "The code of the body."},
    {"name", text, "Its name."},
    {"kind", text, "nation, region, local_authority, provider and so on."},
    {"parent", text, "The code of the body that it lies in or belongs to.", null},
};
constexpr ApiObject kBody{"Body", kBodyFields};

constexpr ApiField kBodiesFields[] = {
    {"items", list, "The bodies of this page, by code.", never, &kBody},
    {"page", whole, "Counted from 1."},
    {"pages", whole, "How many there are."},
    {"total", whole, "How many bodies there are."},
};
constexpr ApiObject kBodies{"Bodies", kBodiesFields};

constexpr ApiField kCountryFields[] = {
    {"body", text, "The code of the country."},
    {"value", number, "Its figure of the same period."},
    {"lower", number, "The lower 95% bound.", null},
    {"upper", number, "The upper 95% bound.", null},
    {"difference", text,
     "better, worse, higher, lower, no_clear_difference or no_interval: of the body from the "
     "country."},
};
constexpr ApiObject kCountry{"CountryFigure", kCountryFields};

constexpr ApiField kLikeFields[] = {
    {"places", whole, "How many like places have a figure of the same period."},
    {"behind", whole, "How many are worse; lower where neither way is better."},
    {"level", whole, "How many have the same figure as shown."},
    {"middle", number, "Half of them have more."},
};
constexpr ApiObject kLike{"LikePlaces", kLikeFields};

constexpr ApiField kChangeFields[] = {
    {"since", text, "The period nearest to five years earlier that has a figure."},
    {"value", number, "Its figure."},
    {"by", number, "From there to the latest."},
    {"sense", text, "better, worse, higher, lower or no_clear_change."},
};
constexpr ApiObject kChange{"MeasureChange", kChangeFields};

constexpr ApiField kPointFields[] = {
    {"period", text, "The period."},
    {"value", number, "The figure; null where it is missing.", null},
};
constexpr ApiObject kPoint{"MeasurePoint", kPointFields};

constexpr ApiField kMeasureFields[] = {
    {"metric", text, "The code of the metric."},
    {"title", text, "Its title."},
    {"dimension", text, "access, experience or quality."},
    {"unit", text, "What a figure counts."},
    {"better", text, "higher, lower or neutral: which way is better."},
    {"period", text, "The period of the latest figure."},
    {"value", number, "The latest figure."},
    {"lower", number, "The lower 95% bound.", null},
    {"upper", number, "The upper 95% bound.", null},
    {"status", text, "final, provisional or revised."},
    {"country", object, "The figure of the country that it lies in.", null, &kCountry},
    {"like_places", object, "How it stands among like places; only of an area.", null, &kLike},
    {"change", object, "From some years earlier.", null, &kChange},
    {"series", list, "The end of the series, this figure last.", never, &kPoint},
    {"source", text, "The code of the source.", null},
};
constexpr ApiObject kMeasure{"Measure", kMeasureFields};

constexpr ApiField kUnmeasuredFields[] = {
    {"metric", text, "The code of the metric."},
    {"title", text, "Its title."},
    {"period", text, "The last period that is held."},
    {"reason", text, "Why it has no figure."},
};
constexpr ApiObject kUnmeasured{"MeasureWithoutFigure", kUnmeasuredFields};

constexpr ApiField kCardFields[] = {
    {"body", text, "The code of the body."},
    {"name", text, "Its name."},
    {"kind", text, "nation, region, local_authority, provider and so on."},
    {"parent", text, "The code of the body that it lies in or belongs to.", null},
    {"country", text, "The code of the country that it lies in.", null},
    {"measures", list, "What is held of it, by dimension. There is no overall score.", never,
     &kMeasure},
    {"without_figure", list, "What is held without a number.", never, &kUnmeasured},
    {"children", list, "The bodies below it, 500 at most.", never, &kBody},
};
constexpr ApiObject kCard{"Scorecard", kCardFields};

constexpr ApiField kPlaceFields[] = {
    {"body", text, "The code of the place."},
    {"name", text, "Its name."},
    {"value", number, "Its figure.", null},
    {"reason", text, "Why there is none: not_held, or the publisher's reason.", null},
};
constexpr ApiObject kPlace{"MapPlace", kPlaceFields};

constexpr ApiField kMapFields[] = {
    {"metric", text, "The code of the metric."},
    {"period", text, "The period."},
    {"places", list, "Every council, by code.", never, &kPlace},
};
constexpr ApiObject kMap{"AreaMap", kMapFields};

constexpr ApiField kAreaFields[] = {
    {"body", text, "The code of the place."},
    {"name", text, "Its name."},
    {"kind", text, "nation, region, local_authority and so on."},
    {"parent", text, "The code of the body that it lies in.", null},
    {"country", text, "The code of the country that it lies in.", null},
    {"measures", list, "What is held of it, by dimension. There is no overall score.", never,
     &kMeasure},
    {"without_figure", list, "What is held without a number.", never, &kUnmeasured},
    {"like_places", list, "The codes of the places of the same kind under the same parent.", never,
     nullptr, text},
    {"map", object, "One metric over all councils; null where none has a figure.", null, &kMap},
};
constexpr ApiObject kArea{"Area", kAreaFields};

constexpr ApiParameter kBodiesParameters[] = {
    {"kind", "Only bodies of this kind.", "region"},
    {"parent", "The code of a body: only those right below it.", "E92000001"},
    {"page", "Which page.", "1"},
    {"per-page", "How many on a page, at most 500.", "50"},
};

constexpr ApiParameter kBodyParameters[] = {
    {"body", "The code of a body.", "E06000009", ApiParameter::Place::path},
};

constexpr ApiParameter kAreaParameters[] = {
    {"body", "The code of a place.", "E06000009", ApiParameter::Place::path},
    {"metric", "The code of the metric that the map shows.", ""},
};

}  // namespace

const platform::ApiDescription kBodiesApi{.parameters = kBodiesParameters, .answer = &kBodies};
const platform::ApiDescription kBodyApi{.parameters = kBodyParameters, .answer = &kCard};
const platform::ApiDescription kAreaApi{.parameters = kAreaParameters, .answer = &kArea};

}  // namespace commonweal::missions
