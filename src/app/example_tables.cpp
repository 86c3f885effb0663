#include "app/example_tables.hpp"

#include <array>

#include "investment/delivery/delivery.hpp"
#include "investment/prevention/classification.hpp"
#include "investment/prevention/prevention_allocation.hpp"
#include "investment/prevention/prevention_definition.hpp"
#include "investment/prevention/spending_line.hpp"
#include "investment/proposals/case_file.hpp"
#include "investment/values/deflator.hpp"
#include "investment/values/discount_rate.hpp"
#include "investment/values/distributional_weight.hpp"
#include "investment/values/envelope.hpp"
#include "investment/values/optimism_bias.hpp"
#include "investment/values/unit_value.hpp"
#include "learning/evaluation/evaluation.hpp"
#include "learning/evidence/study.hpp"
#include "learning/gaps/centre.hpp"
#include "learning/gaps/centre_coverage.hpp"
#include "learning/gaps/question_voice.hpp"
#include "learning/levers/lever_test.hpp"
#include "learning/quality/appraisal.hpp"
#include "learning/spread/adoption.hpp"
#include "missions/example_command.hpp"

namespace commonweal::app {
namespace {

// Records of the slices beside missions; one that refers to another stands after it.
constexpr std::array kFurther = {
    missions::ExampleTable{investment::delivery_table, "deliveries.csv", "deliveries"},
    missions::ExampleTable{investment::proposal_table, "proposals.json", "bids for money",
                           investment::proposal_records},
    missions::ExampleTable{learning::study_table, "studies.csv", "studies"},
    missions::ExampleTable{learning::appraisal_table, "appraisals.csv", "appraisals"},
    missions::ExampleTable{learning::evaluation_table, "evaluations.csv", "evaluations"},
    missions::ExampleTable{learning::lever_test_table, "lever_tests.csv", "lever tests"},
    missions::ExampleTable{learning::adoption_table, "adoptions.csv", "adoptions"},
    missions::ExampleTable{learning::centre_table, "centres.csv", "What Works centres"},
    missions::ExampleTable{learning::coverage_table, "coverage.csv", "coverages of services"},
    missions::ExampleTable{learning::voice_table, "question_voices.csv", "voices of questions"},
    missions::ExampleTable{investment::unit_value_table, "unit_values.csv", "unit values"},
    missions::ExampleTable{investment::discount_rate_table, "discount_rates.csv", "discount rates"},
    missions::ExampleTable{investment::deflator_table, "deflators.csv", "deflators"},
    missions::ExampleTable{investment::optimism_bias_table, "optimism_bias.csv", "optimism biases"},
    missions::ExampleTable{investment::envelope_table, "envelopes.csv", "envelopes"},
    missions::ExampleTable{investment::distributional_weight_table, "distributional_weights.csv",
                           "distributional weights"},
    missions::ExampleTable{investment::prevention_definition_table, "prevention_definitions.csv",
                           "definitions of prevention"},
    missions::ExampleTable{investment::spending_line_table, "spending_lines.csv", "spending lines"},
    missions::ExampleTable{investment::classification_table, "classifications.csv",
                           "classifications"},
    missions::ExampleTable{investment::prevention_allocation_table, "prevention_allocations.csv",
                           "allocations for prevention"},
};

}  // namespace

platform::Command load_example_command() {
  platform::Command command = missions::kLoadExample;
  command.run = [](const platform::Call& call) { return missions::load_example(call, kFurther); };
  return command;
}

}  // namespace commonweal::app
