#pragma once

#include "core/exams/marks_service.h"
#include "core/storage/statement.h"
#include "tests/ui/exams/exam_bench.h"
#include "ui/base/tabs.h"
#include "ui/exams/marks_table.h"

#include <QLineEdit>

namespace tests {

// The bench with a grid of two units, everybody entered for them.
struct MarksBench : ExamBench {
    explicit MarksBench(security::Role role = security::Role::Secretary)
        : ExamBench(role)
    {
        support::must(file.database().runDirectly(
            QStringLiteral("UPDATE diploma_version SET pass_rule = 'cap'")));
        up1 = unit(QStringLiteral("UP1"), QStringLiteral("professional"), 200);
        ug1 = unit(QStringLiteral("UG1"), QStringLiteral("general"), 100);
        enterAll();
    }
    diplomas::ExamUnitId unit(const QString &code, const QString &kind, int coefficient)
    {
        storage::Statement row(file.database(),
            QStringLiteral("INSERT INTO exam_unit (uuid, version_id, code, label, kind, "
                           "coefficient_hundredths, position) "
                           "VALUES (?, ?, ?, ?, ?, ?, 1) RETURNING id"));
        support::must(row.run(code, *cap, code, QStringLiteral("Unité"), kind, coefficient));
        return diplomas::ExamUnitId(support::must(storage::singleInteger(row)));
    }
    ui::MarksTable &openMarks()
    {
        open();
        find<ui::Tabs>(QStringLiteral("examTabs")).setCurrent(QStringLiteral("marks"));
        auto &marksTable = find<ui::MarksTable>(QStringLiteral("marksTable"));
        marksTable.setFocus();
        marksTable.setCurrentIndex(marksTable.model()->index(0, 0));
        return marksTable;
    }
    // The first key opens the cell, Enter keeps what is typed.
    void type(ui::MarksTable &marksTable, const QString &text) const
    {
        QTest::keyClicks(&marksTable, text.left(1));
        auto *editor = marksTable.findChild<QLineEdit *>();
        REQUIRE(editor);
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        CHECK(QTest::qWaitFor([&] { return !marksTable.findChild<QLineEdit *>(); }));
    }
    // Of a row of the list: signs stand before letters in it, so the last student comes first.
    exams::UnitMark markOf(size_t row, diplomas::ExamUnitId id)
    {
        exams::MarksService marks(file.workspace());
        const auto entries =
            support::must(marks.unitsOf(registration(students[students.size() - 1 - row]).id));
        return entryOf(entries, id)->mark;
    }

    diplomas::ExamUnitId up1{0};
    diplomas::ExamUnitId ug1{0};
};

} // namespace tests
