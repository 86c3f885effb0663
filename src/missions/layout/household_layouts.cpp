#include "missions/layout/household_layouts.hpp"

// Files of the Department for Work and Pensions, the Office for National Statistics and Eurostat on
// incomes, and those that are of several missions.

namespace commonweal::missions {
namespace {

constexpr NamedBody kNations[] = {{"England", "E92000001"},
                                  {"Northern Ireland", "N92000002"},
                                  {"Scotland", "S92000003"},
                                  {"United Kingdom", "K02000001"},
                                  {"Wales", "W92000004"}};

constexpr LayoutSeries kDwpHbai[] = {
    {.metric = "child-poverty", .source = "dwp-hbai", .value = "relative_poverty_ahc_pct"},
};

constexpr LayoutSeries kEurostatPoverty[] = {
    {.metric = "poverty-risk",
     .source = "eurostat-poverty",
     .value = "at_risk_pct",
     .where = "age=All;sex=All"},
    {.metric = "children-poverty-risk",
     .source = "eurostat-poverty",
     .value = "at_risk_pct",
     .where = "age=15 and under;sex=All"},
};

constexpr LayoutSeries kOnsLocalStatistics[] = {
    {.metric = "healthy-life-expectancy-female",
     .source = "ons-healthy-life-expectancy",
     .value = "value",
     .where = "indicator=Female healthy life expectancy"},
    {.metric = "healthy-life-expectancy-male",
     .source = "ons-healthy-life-expectancy",
     .value = "value",
     .where = "indicator=Male healthy life expectancy"},
    {.metric = "cardiovascular-mortality",
     .source = "ons-local-indicators",
     .value = "value",
     .where = "indicator=Preventable cardiovascular mortality (England)"},
    {.metric = "early-cancer-diagnosis",
     .source = "ons-local-indicators",
     .value = "value",
     .where = "indicator=Cancer diagnosis at stage 1 and 2"},
    {.metric = "adult-obesity",
     .source = "ons-local-indicators",
     .value = "value",
     .where = "indicator=Adult obesity prevalence"},
    {.metric = "adult-smoking",
     .source = "ons-local-indicators",
     .value = "value",
     .where = "indicator=Cigarette smokers"},
    {.metric = "life-satisfaction",
     .source = "ons-local-indicators",
     .value = "value",
     .where = "indicator=Life satisfaction (mean, 0-10)"},
    {.metric = "ks2-expected",
     .source = "ons-local-indicators",
     .value = "value",
     .where = "indicator=Pupils meeting the expected standard in reading, writing and maths"},
    {.metric = "gcse-english-maths",
     .source = "ons-local-indicators",
     .value = "value",
     .where = "indicator=GCSEs in English and Maths"},
    {.metric = "persistent-absence",
     .source = "ons-local-indicators",
     .value = "value",
     .where = "indicator=Persistent absences for all pupils"},
    {.metric = "employment-rate",
     .source = "ons-local-indicators",
     .value = "value",
     .where = "indicator=Employment rate"},
    {.metric = "unemployment",
     .source = "ons-local-indicators",
     .value = "value",
     .where = "indicator=Modelled unemployment rate"},
    {.metric = "homicide",
     .source = "ons-homicide",
     .value = "value",
     .where = "indicator=Homicide Offences"},
    {.metric = "children-low-income",
     .source = "dwp-children-low-income",
     .value = "value",
     .where = "indicator=Children in relative poverty before housing costs"},
    {.metric = "children-low-income-after-housing",
     .source = "dwp-children-low-income",
     .value = "value",
     .where = "indicator=Children in relative poverty after housing costs"},
    {.metric = "weekly-pay",
     .source = "ons-weekly-pay",
     .value = "value",
     .where = "indicator=Gross median weekly pay"},
};

constexpr LayoutSeries kOnsPopulation[] = {
    {.metric = "population", .source = "ons-population", .value = "uk"},
};

constexpr LayoutSeries kOnsSatisfaction[] = {
    {.metric = "health-system-satisfaction",
     .source = "ons-satisfaction",
     .value = "value_pct",
     .where = "series=Healthcare system;age=;sex=;geocode!="},
    {.metric = "education-satisfaction",
     .source = "ons-satisfaction",
     .value = "value_pct",
     .where = "series=Education system;age=;sex=;geocode!="},
    {.metric = "police-satisfaction",
     .source = "ons-satisfaction",
     .value = "value_pct",
     .where = "series=Police;age=;sex=;geocode!="},
    {.metric = "court-satisfaction",
     .source = "ons-satisfaction",
     .value = "value_pct",
     .where = "series=Courts and legal system;age=;sex=;geocode!="},
};

// Hospitals and community services are those of England, the police those of England and Wales.
constexpr NamedBody kServices[] = {{"nhs", "E92000001"}, {"police", "K04000001"}};

constexpr LayoutSeries kPublicServiceWorkforce[] = {
    {.metric = "nhs-staff",
     .source = "public-service-workforce",
     .value = "total_fte",
     .where = "service=nhs"},
    {.metric = "police-officers",
     .source = "public-service-workforce",
     .value = "police_officers",
     .where = "service=police"},
};

constexpr Layout kLayouts[] = {
    {.name = "dwp-hbai",
     .title = "Department for Work and Pensions: Households below average income: children in "
              "relative poverty after housing costs",
     .body = {.column = "nation"},
     .period = {.column = "fy"},
     .series = kDwpHbai,
     .bodies = kNations},
    {.name = "eurostat-poverty",
     .title = "Eurostat: At-risk-of-poverty rate (EU-SILC)",
     .body = {.text = "K02000001"},
     .period = {.column = "year"},
     .series = kEurostatPoverty},
    {.name = "ons-local-statistics",
     .title = "Office for National Statistics: Explore local statistics",
     .body = {.column = "area_code"},
     .period = {.column = "period"},
     .form = PeriodForm::last_of_run,
     .series = kOnsLocalStatistics,
     .marks = "status",
     .lower = "lci_95",
     .upper = "uci_95"},
    {.name = "ons-population",
     .title = "Office for National Statistics: Mid-year population estimates: the United Kingdom",
     .body = {.text = "K02000001"},
     .period = {.column = "year"},
     .series = kOnsPopulation},
    {.name = "ons-satisfaction",
     .title =
         "Office for National Statistics: Trust in government: satisfaction with public services",
     .body = {.column = "geocode"},
     .period = {.text = "2023"},
     .series = kOnsSatisfaction},
    {.name = "public-service-workforce",
     .title = "NHS England, Department for Education and Home Office: NHS, school and police "
              "workforce statistics",
     .body = {.column = "service"},
     .period = {.column = "year"},
     .series = kPublicServiceWorkforce,
     .bodies = kServices},
};

}  // namespace

std::span<const Layout> household_layouts() { return kLayouts; }

}  // namespace commonweal::missions
