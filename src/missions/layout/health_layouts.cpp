#include "missions/layout/health_layouts.hpp"

// Files of NHS England, the Office for Health Improvement and Disparities, the Office for Local
// Government and the OECD on health and care.

namespace commonweal::missions {
namespace {

// Barnsley and Sheffield have had other codes since 2025; these files do not know it.
constexpr NamedBody kRecodedAreas[] = {{"E08000016", "E08000038"}, {"E08000019", "E08000039"}};

constexpr NamedBody kCountries[] = {{"GBR", "K02000001"}};

constexpr LayoutSeries kHocHealthSpending[] = {
    {.metric = "health-spending",
     .source = "hoc-health-spending",
     .value = "real_2018_19_prices_gbp_bn"},
};

constexpr LayoutSeries kNhsAeProviders[] = {
    {.metric = "ae-type-1-four-hours",
     .source = "nhs-ae-providers",
     .where = "type=1",
     .numerator = "breaches",
     .denominator = "attendances",
     .reckoning = Reckoning::share_within},
};

constexpr LayoutSeries kNhsAeTrusts[] = {
    {.metric = "ae-four-hours",
     .source = "nhs-ae-trusts",
     .numerator = "attendances_over_4hours",
     .denominator = "total_attendances",
     .reckoning = Reckoning::share_within},
};

constexpr LayoutSeries kNhsAmbulance[] = {
    {.metric = "ambulance-category-1", .source = "nhs-ambulance", .value = "cat1_mean_min"},
    {.metric = "ambulance-category-2", .source = "nhs-ambulance", .value = "cat2_mean_min"},
};

constexpr LayoutSeries kNhsBeds[] = {
    {.metric = "bed-occupancy",
     .source = "nhs-beds",
     .value = "occupancy_pct_general_acute",
     .numerator = "occupied_general_acute",
     .denominator = "available_general_acute"},
    {.metric = "beds-available", .source = "nhs-beds", .value = "available_general_acute"},
};

constexpr LayoutSeries kNhsGpAppointments[] = {
    {.metric = "gp-appointments", .source = "nhs-gp-appointments", .value = "total_appointments"},
    {.metric = "gp-next-day", .source = "nhs-gp-appointments", .value = "pct_same_or_next_day"},
};

constexpr LayoutSeries kNhsGpPatients[] = {
    {.metric = "patients-per-gp",
     .source = "nhs-gp-patients",
     .value = "patients_per_gp",
     .numerator = "total_patients",
     .denominator = "total_gp_fte"},
};

constexpr LayoutSeries kNhsRtt[] = {
    {.metric = "nhs-waiting-list", .source = "nhs-rtt", .value = "total_with_estimates"},
    {.metric = "nhs-waiting-list-reported", .source = "nhs-rtt", .value = "total_reported"},
    {.metric = "nhs-waiting-18-weeks", .source = "nhs-rtt", .value = "pct_within_18_weeks"},
    {.metric = "nhs-waiting-52-weeks", .source = "nhs-rtt", .value = "over_52_weeks"},
    {.metric = "nhs-waiting-median", .source = "nhs-rtt", .value = "median_wait_weeks"},
};

// The older overview: as reported, without estimates for trusts that did not report.
constexpr LayoutSeries kNhsRttLong[] = {
    {.metric = "nhs-waiting-list-reported",
     .source = "nhs-rtt-long",
     .value = "count",
     .where = "type_of_wait=Total waiting"},
};

constexpr LayoutSeries kOecdAvoidableMortality[] = {
    {.metric = "avoidable-mortality",
     .source = "oecd-avoidable-mortality",
     .value = "rate_per_100k_std",
     .where = "type=avoidable (preventable+treatable);sex=all"},
    {.metric = "treatable-mortality",
     .source = "oecd-avoidable-mortality",
     .value = "rate_per_100k_std",
     .where = "type=treatable;sex=all"},
    {.metric = "preventable-mortality-oecd",
     .source = "oecd-avoidable-mortality",
     .value = "rate_per_100k_std",
     .where = "type=preventable;sex=all"},
};

constexpr LayoutSeries kOflogSocialCare[] = {
    {.metric = "social-care-quality-of-life",
     .source = "oflog-social-care",
     .value = "value",
     .where = "measure_code=ASC2"},
    {.metric = "social-care-carers",
     .source = "oflog-social-care",
     .value = "value",
     .where = "measure_code=ASC1"},
    {.metric = "social-care-information",
     .source = "oflog-social-care",
     .value = "value",
     .where = "measure_code=ASC3"},
};

constexpr LayoutSeries kOhidHealthyLifeExpectancy[] = {
    {.metric = "healthy-life-expectancy-female",
     .source = "ohid-healthy-life-expectancy",
     .value = "healthy_life_expectancy",
     .where = "sex=Female"},
    {.metric = "healthy-life-expectancy-male",
     .source = "ohid-healthy-life-expectancy",
     .value = "healthy_life_expectancy",
     .where = "sex=Male"},
};

constexpr LayoutSeries kOhidLifeExpectancy[] = {
    {.metric = "life-expectancy-female",
     .source = "ohid-life-expectancy",
     .value = "life_expectancy",
     .where = "sex=Female"},
    {.metric = "life-expectancy-male",
     .source = "ohid-life-expectancy",
     .value = "life_expectancy",
     .where = "sex=Male"},
};

constexpr LayoutSeries kOhidLifeExpectancyGap[] = {
    {.metric = "life-expectancy-gap-female",
     .source = "ohid-life-expectancy-gap",
     .value = "slope_index_years",
     .where = "sex=Female"},
    {.metric = "life-expectancy-gap-male",
     .source = "ohid-life-expectancy-gap",
     .value = "slope_index_years",
     .where = "sex=Male"},
};

constexpr LayoutSeries kOhidPreventableMortality[] = {
    {.metric = "preventable-mortality",
     .source = "ohid-preventable-mortality",
     .value = "rate_per_100k",
     .where = "sex=Persons"},
};

constexpr Layout kLayouts[] = {
    {.name = "hoc-health-spending",
     .title = "House of Commons Library: NHS funding and expenditure (SN00724)",
     .body = {.text = "E92000001"},
     .period = {.column = "fy"},
     .series = kHocHealthSpending},
    {.name = "nhs-ae-providers",
     .title = "NHS England: A&E attendances by provider and type of department",
     .body = {.column = "org_code"},
     .period = {.column = "period"},
     .form = PeriodForm::month_of_day,
     .series = kNhsAeProviders},
    {.name = "nhs-ae-trusts",
     .title = "NHS England: A&E attendances and emergency admissions by trust",
     .body = {.column = "nhs_trust22_code"},
     .period = {.column = "date"},
     .series = kNhsAeTrusts,
     .unusable = "February 2025;March 2025"},
    {.name = "nhs-ambulance",
     .title = "NHS England: Ambulance quality indicators",
     .body = {.text = "E92000001"},
     .period = {.column = "month"},
     .series = kNhsAmbulance},
    {.name = "nhs-beds",
     .title = "NHS England: Bed availability and occupancy (KH03)",
     .body = {.text = "E92000001"},
     .period = {.column = "quarter_start"},
     .form = PeriodForm::quarter_of_month,
     .series = kNhsBeds},
    {.name = "nhs-gp-appointments",
     .title = "NHS England: Appointments in general practice",
     .body = {.text = "E92000001"},
     .period = {.column = "month"},
     .series = kNhsGpAppointments},
    {.name = "nhs-gp-patients",
     .title = "NHS England: Patients registered and general practitioners by area",
     .body = {.column = "ltla24_code"},
     .period = {.text = "2024"},
     .series = kNhsGpPatients,
     .bodies = kRecodedAreas},
    {.name = "nhs-rtt",
     .title = "NHS England: Referral to treatment waiting times: overview time series",
     .body = {.text = "E92000001"},
     .period = {.column = "month"},
     .series = kNhsRtt},
    {.name = "nhs-rtt-long",
     .title =
         "NHS England: Referral to treatment waiting times: overview, a row for each kind of wait",
     .body = {.text = "E92000001"},
     .period = {.column = "month"},
     .form = PeriodForm::month_of_day,
     .series = kNhsRttLong},
    {.name = "oecd-avoidable-mortality",
     .title = "OECD: Health Statistics 2023: avoidable mortality",
     .body = {.column = "iso3"},
     .period = {.column = "year"},
     .series = kOecdAvoidableMortality,
     .bodies = kCountries},
    {.name = "oflog-social-care",
     .title = "Office for Local Government: Local Authority Data Explorer: adult social care",
     .body = {.column = "la_code"},
     .period = {.column = "fy"},
     .series = kOflogSocialCare,
     .bodies = kRecodedAreas},
    {.name = "ohid-healthy-life-expectancy",
     .title = "Office for Health Improvement and Disparities: Healthy life expectancy at birth",
     .body = {.column = "area_code"},
     .period = {.column = "period"},
     .form = PeriodForm::last_of_run,
     .series = kOhidHealthyLifeExpectancy,
     .bodies = kRecodedAreas},
    {.name = "ohid-life-expectancy",
     .title = "Office for Health Improvement and Disparities: Life expectancy at birth",
     .body = {.column = "area_code"},
     .period = {.column = "period"},
     .form = PeriodForm::last_of_run,
     .series = kOhidLifeExpectancy,
     .bodies = kRecodedAreas},
    {.name = "ohid-life-expectancy-gap",
     .title =
         "Office for Health Improvement and Disparities: Inequality in life expectancy at birth",
     .body = {.column = "area_code"},
     .period = {.column = "period"},
     .form = PeriodForm::last_of_run,
     .series = kOhidLifeExpectancyGap,
     .bodies = kRecodedAreas},
    {.name = "ohid-preventable-mortality",
     .title = "Office for Health Improvement and Disparities: Under 75 mortality rate from causes "
              "considered preventable",
     .body = {.column = "area_code"},
     .period = {.column = "year"},
     .series = kOhidPreventableMortality,
     .bodies = kRecodedAreas},
};

}  // namespace

std::span<const Layout> health_layouts() { return kLayouts; }

}  // namespace commonweal::missions
