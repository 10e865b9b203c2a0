#include "core/exams/mock_exam.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace exams {

namespace {
constexpr int kLongestName = 100;
}

base::Result<MockExamDetails> checkedMock(const MockExamDetails &typed, QDate today)
{
    MockExamDetails details = typed;
    ET_ASSIGN(details.name,
        base::cleanLine(typed.name, QCoreApplication::translate("exams", "Name"), kLongestName));
    if (details.name.isEmpty()) {
        return base::fail(errors::kNoMockName,
            QCoreApplication::translate(
                "exams", "Give the mock exam a name, such as “Mock exam of February”."));
    }
    if (!details.heldOn.isValid() || details.heldOn < today.addYears(-1)
        || details.heldOn > today.addYears(1)) {
        return base::fail(errors::kBadMockDay,
            QCoreApplication::translate(
                "exams", "A mock exam is held within a year of today: type the day it begins."));
    }
    return details;
}

} // namespace exams
