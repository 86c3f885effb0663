#include "learning/lab/lab_people.hpp"

namespace commonweal::learning {

std::vector<double> LabPeople::column(std::size_t which) const {
  std::vector<double> values;
  for (std::size_t row = 0; row < treated.size(); ++row) {
    values.push_back(columns[row * width() + which]);
  }
  return values;
}

}  // namespace commonweal::learning
