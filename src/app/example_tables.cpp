#include "app/example_tables.hpp"

#include <array>

#include "learning/quality/appraisal.hpp"
#include "missions/example_command.hpp"

namespace commonweal::app {
namespace {

// Records of the slices beside missions; one that refers to another stands after it.
constexpr std::array kFurther = {
    missions::ExampleTable{learning::appraisal_table, "appraisals.csv", "appraisals"},
};

}  // namespace

platform::Command load_example_command() {
  platform::Command command = missions::kLoadExample;
  command.run = [](const platform::Call& call) { return missions::load_example(call, kFurther); };
  return command;
}

}  // namespace commonweal::app
