#include "app/example_tables.hpp"

#include <array>

#include "investment/delivery/delivery.hpp"
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
    missions::ExampleTable{learning::study_table, "studies.csv", "studies"},
    missions::ExampleTable{learning::appraisal_table, "appraisals.csv", "appraisals"},
    missions::ExampleTable{learning::evaluation_table, "evaluations.csv", "evaluations"},
    missions::ExampleTable{learning::lever_test_table, "lever_tests.csv", "lever tests"},
    missions::ExampleTable{learning::adoption_table, "adoptions.csv", "adoptions"},
    missions::ExampleTable{learning::centre_table, "centres.csv", "What Works centres"},
    missions::ExampleTable{learning::coverage_table, "coverage.csv", "coverages of services"},
    missions::ExampleTable{learning::voice_table, "question_voices.csv", "voices of questions"},
};

}  // namespace

platform::Command load_example_command() {
  platform::Command command = missions::kLoadExample;
  command.run = [](const platform::Call& call) { return missions::load_example(call, kFurther); };
  return command;
}

}  // namespace commonweal::app
