#pragma once

// How people of one kind take turns in a lottery over panels by kind, so that each sits exactly as
// long as another and panels are cut up as little as may be.

#include <cstddef>
#include <vector>

namespace commonweal::methods {

// Within the turn of one panel by kind, which lasts from 0 to its chance.
struct Stay {
  double from, to;
  std::size_t person;
};

class EvenTurns {
 public:
  // The chances of all turns, and how many of these people sit in each.
  EvenTurns(std::vector<std::size_t> people, const std::vector<double>& chances,
            const std::vector<int>& seats);

  // The next turn.
  void sit(double turn, int seats, std::vector<Stay>& stays);

 private:
  void spend(double turn, int seats);
  bool can_sit_whole(const std::vector<std::size_t>& order, double turn, std::size_t seats) const;
  void share(double turn, std::size_t seats, std::vector<Stay>& stays);

  std::vector<std::size_t> people_;
  std::vector<double> lacks_;
  std::vector<double> left_;  // What j people can have at most of the turns left, by j.
};

}  // namespace commonweal::methods
