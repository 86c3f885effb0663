#include "missions/layout/justice_layouts.hpp"

// Files of the Ministry of Justice, the Home Office and the Office for National Statistics on crime
// and courts.

namespace commonweal::missions {
namespace {

// Barnsley and Sheffield have had other codes since 2025; these files do not know it.
constexpr NamedBody kRecodedAreas[] = {{"E08000016", "E08000038"}, {"E08000019", "E08000039"}};

constexpr LayoutSeries kHoChargeRate[] = {
    {.metric = "charge-rate", .source = "ho-charge-rate", .value = "charged_summonsed_pct"},
};

constexpr LayoutSeries kMojCrownCourt[] = {
    {.metric = "crown-court-open", .source = "moj-crown-court", .value = "open"},
};

constexpr LayoutSeries kMojCrownCourtAge[] = {
    {.metric = "crown-court-over-year",
     .source = "moj-crown-court-age",
     .value = "share_1yr_plus",
     .numerator = "open_1yr_plus",
     .denominator = "valid_cases",
     .reckoning = Reckoning::fraction},
};

constexpr LayoutSeries kMojCrownCourtTime[] = {
    {.metric = "crown-court-days",
     .source = "moj-crown-court-time",
     .value = "offence_to_completion_median"},
};

constexpr LayoutSeries kMojCrownCourtWait[] = {
    {.metric = "crown-court-wait", .source = "moj-crown-court-wait", .value = "waiting_mean_weeks"},
};

constexpr LayoutSeries kMojReoffending[] = {
    {.metric = "reoffending",
     .source = "moj-reoffending",
     .value = "reoffending_rate_pct",
     .numerator = "reoffenders",
     .denominator = "offenders"},
};

constexpr LayoutSeries kOnsCrimeSeverity[] = {
    {.metric = "crime-severity",
     .source = "ons-crime-severity",
     .value = "crime_severity_score",
     .where = "ltla23_code!=E06000058;ltla23_code!=E06000061;ltla23_code!=E06000063;ltla23_code!="
              "E06000064"},
};

// Until 1999 the survey was of calendar years, which are left out.
constexpr LayoutSeries kOnsCrimeSurvey[] = {
    {.metric = "survey-crime",
     .source = "ons-crime-survey",
     .value = "value",
     .where = "series=total_incidents_millions;period!=1981;period!=1983;period!=1987;period!=1991;"
              "period!=1993;period!=1995;period!=1997;period!=1999"},
    {.metric = "survey-violence",
     .source = "ons-crime-survey",
     .value = "value",
     .where = "series=violence_per_1000;period!=1981;period!=1983;period!=1987;period!=1991;"
              "period!=1993;period!=1995;period!=1997;period!=1999"},
};

constexpr LayoutSeries kOnsFeelSafe[] = {
    {.metric = "feel-safe",
     .source = "ons-feel-safe",
     .value = "value_pct",
     .where =
         "age=;sex=;country_of_birth=;disability_status=;ethnicity=;ethnic_group=;household_income="
         ";region=;urban_or_rural=;sexual_orientation=;highest_qualification=;geocode="},
};

constexpr LayoutSeries kOnsRecordedCrime[] = {
    {.metric = "recorded-crime",
     .source = "ons-recorded-crime",
     .value = "rate_per_100k",
     .where = "series=total"},
    {.metric = "violent-crime",
     .source = "ons-recorded-crime",
     .value = "rate_per_100k",
     .where = "series=violence"},
    {.metric = "sexual-offences",
     .source = "ons-recorded-crime",
     .value = "rate_per_100k",
     .where = "series=sexual"},
    {.metric = "burglary",
     .source = "ons-recorded-crime",
     .value = "rate_per_100k",
     .where = "series=burglary"},
    {.metric = "shoplifting",
     .source = "ons-recorded-crime",
     .value = "rate_per_100k",
     .where = "series=shoplifting"},
};

constexpr Layout kLayouts[] = {
    {.name = "ho-charge-rate",
     .title = "Home Office: Crime outcomes in England and Wales: charged or summonsed",
     .body = {.text = "K04000001"},
     .period = {.column = "year_ending"},
     .form = PeriodForm::quarter_of_month,
     .series = kHoChargeRate},
    {.name = "moj-crown-court",
     .title = "Ministry of Justice: Criminal court statistics quarterly: Crown Court receipts, "
              "disposals and open cases",
     .body = {.text = "K04000001"},
     .period = {.column = "year", .and_column = "quarter"},
     .series = kMojCrownCourt},
    {.name = "moj-crown-court-age",
     .title =
         "Ministry of Justice: Criminal court statistics quarterly: age of open Crown Court cases",
     .body = {.text = "K04000001"},
     .period = {.column = "year", .and_column = "quarter"},
     .series = kMojCrownCourtAge},
    {.name = "moj-crown-court-time",
     .title = "Ministry of Justice: Criminal court statistics quarterly: Crown Court timeliness",
     .body = {.text = "K04000001"},
     .period = {.column = "year", .and_column = "quarter"},
     .series = kMojCrownCourtTime},
    {.name = "moj-crown-court-wait",
     .title = "Ministry of Justice: Criminal court statistics quarterly: waits and hearings at the "
              "Crown Court",
     .body = {.text = "K04000001"},
     .period = {.column = "year", .and_column = "quarter"},
     .series = kMojCrownCourtWait},
    {.name = "moj-reoffending",
     .title = "Ministry of Justice: Proven reoffending statistics",
     .body = {.text = "K04000001"},
     .period = {.column = "cohort_year"},
     .series = kMojReoffending},
    {.name = "ons-crime-severity",
     .title = "Office for National Statistics: Crime severity score",
     .body = {.column = "ltla23_code"},
     .period = {.text = "2022-23"},
     .series = kOnsCrimeSeverity,
     .bodies = kRecodedAreas},
    {.name = "ons-crime-survey",
     .title =
         "Office for National Statistics: Crime Survey for England and Wales (tables A2a and A3a)",
     .body = {.text = "K04000001"},
     .period = {.column = "period"},
     .series = kOnsCrimeSurvey},
    {.name = "ons-feel-safe",
     .title = "Office for National Statistics: Crime Survey: feeling safe walking alone after dark",
     .body = {.text = "K04000001"},
     .period = {.column = "year"},
     .series = kOnsFeelSafe},
    {.name = "ons-recorded-crime",
     .title = "Office for National Statistics: Crime in England and Wales: police recorded crime "
              "(table A5a)",
     .body = {.text = "K04000001"},
     .period = {.column = "year"},
     .series = kOnsRecordedCrime},
};

}  // namespace

std::span<const Layout> justice_layouts() { return kLayouts; }

}  // namespace commonweal::missions
