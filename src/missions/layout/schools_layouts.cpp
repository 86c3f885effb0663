#include "missions/layout/schools_layouts.hpp"

// Files of the Department for Education, the Office for National Statistics, HM Treasury and the
// OECD on schools and young people.

namespace commonweal::missions {
namespace {

// Barnsley and Sheffield have had other codes since 2025; these files do not know it.
constexpr NamedBody kRecodedAreas[] = {{"E08000016", "E08000038"}, {"E08000019", "E08000039"}};

constexpr LayoutSeries kDfeAbsence[] = {
    {.metric = "overall-absence", .source = "dfe-absence", .value = "overall_absence_pct"},
};

constexpr LayoutSeries kDfeAbsenceAreas[] = {
    {.metric = "overall-absence", .source = "dfe-absence-areas", .value = "overall_absence_pct"},
};

constexpr LayoutSeries kDfeAttainment8[] = {
    {.metric = "attainment-8-disadvantaged",
     .source = "dfe-attainment-8",
     .value = "disadvantagedAtt8"},
};

constexpr LayoutSeries kDfeEhcPlans[] = {
    {.metric = "ehc-plans-20-weeks", .source = "dfe-ehc-plans", .value = "within_20_weeks_pct"},
};

constexpr LayoutSeries kDfeKs2Gap[] = {
    {.metric = "ks2-gap", .source = "dfe-ks2-gap", .value = "gap_index"},
};

constexpr LayoutSeries kDfeKs4Gap[] = {
    {.metric = "ks4-gap", .source = "dfe-ks4-gap", .value = "gap_index"},
};

constexpr LayoutSeries kDfeTeachers[] = {
    {.metric = "pupil-teacher-ratio",
     .source = "dfe-teachers",
     .value = "pupil_teacher_ratio",
     .numerator = "pupils_fte",
     .denominator = "teachers_fte"},
    {.metric = "teacher-vacancies", .source = "dfe-teachers", .value = "vacancies"},
};

constexpr LayoutSeries kHmtEducationShare[] = {
    {.metric = "education-share",
     .source = "hmt-education-share",
     .value = "education_pct_of_total"},
};

constexpr LayoutSeries kOecdPisa[] = {
    {.metric = "pisa-reading",
     .source = "oecd-pisa",
     .value = "mean",
     .where = "subject=reading;jurisdiction=United Kingdom"},
    {.metric = "pisa-maths",
     .source = "oecd-pisa",
     .value = "mean",
     .where = "subject=maths;jurisdiction=United Kingdom"},
};

constexpr LayoutSeries kOnsNeet[] = {
    {.metric = "neet",
     .source = "ons-neet",
     .value = "neet_pct",
     .where = "seasonally_adjusted=yes;age=16 to 24;sex=All"},
};

constexpr LayoutSeries kOnsYouthUnemployment[] = {
    {.metric = "youth-unemployment",
     .source = "ons-youth-unemployment",
     .value = "unemployment_rate_16_24"},
};

constexpr Layout kLayouts[] = {
    {.name = "dfe-absence",
     .title = "Department for Education: Pupil absence in schools in England",
     .body = {.text = "E92000001"},
     .period = {.column = "academic_year"},
     .series = kDfeAbsence},
    {.name = "dfe-absence-areas",
     .title = "Department for Education: Pupil absence in schools in England: local authorities",
     .body = {.column = "la_code"},
     .period = {.text = "2023/24"},
     .series = kDfeAbsenceAreas,
     .bodies = kRecodedAreas},
    {.name = "dfe-attainment-8",
     .title = "Department for Education: Key stage 4 performance by disadvantage",
     .body = {.text = "E92000001"},
     .period = {.column = "year"},
     .series = kDfeAttainment8},
    {.name = "dfe-ehc-plans",
     .title = "Department for Education: Education, health and care plans",
     .body = {.text = "E92000001"},
     .period = {.column = "year"},
     .series = kDfeEhcPlans},
    {.name = "dfe-ks2-gap",
     .title = "Department for Education: Key stage 2 disadvantage gap index",
     .body = {.text = "E92000001"},
     .period = {.column = "time_period"},
     .series = kDfeKs2Gap,
     .marks = "version"},
    {.name = "dfe-ks4-gap",
     .title = "Department for Education: Key stage 4 disadvantage gap index",
     .body = {.text = "E92000001"},
     .period = {.column = "academic_year"},
     .series = kDfeKs4Gap},
    {.name = "dfe-teachers",
     .title = "Department for Education: School workforce in England",
     .body = {.text = "E92000001"},
     .period = {.column = "academic_year"},
     .series = kDfeTeachers},
    {.name = "hmt-education-share",
     .title = "HM Treasury: Public Expenditure Statistical Analyses: education",
     .body = {.text = "K02000001"},
     .period = {.column = "fy"},
     .series = kHmtEducationShare},
    {.name = "oecd-pisa",
     .title = "OECD: Programme for International Student Assessment",
     .body = {.text = "K02000001"},
     .period = {.column = "year"},
     .series = kOecdPisa,
     .marks = "symbol"},
    {.name = "ons-neet",
     .title =
         "Office for National Statistics: Young people not in education, employment or training",
     .body = {.text = "K02000001"},
     .period = {.column = "quarter"},
     .series = kOnsNeet},
    {.name = "ons-youth-unemployment",
     .title = "Office for National Statistics: Labour Force Survey: unemployment rate aged 16 to "
              "24 (MGWY)",
     .body = {.text = "K02000001"},
     .period = {.column = "quarter"},
     .series = kOnsYouthUnemployment},
};

}  // namespace

std::span<const Layout> schools_layouts() { return kLayouts; }

}  // namespace commonweal::missions
