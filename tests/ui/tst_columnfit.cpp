// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "ui/widgets/columnfit.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace bashgah;
using ui::FitColumn;

namespace {

constexpr int letters = 6;

struct Table
{
    explicit Table(int width)
    {
        model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Given away per 100"), QStringLiteral("Who")});
        view.setModel(&model);
        view.resize(width, 300);
        view.show();
        new ui::ColumnFit(view, {FitColumn{12, 0}, FitColumn{letters, 1}, FitColumn{letters, 0}}, 0);
        QCoreApplication::processEvents();
    }
    void add(const QString &who)
    {
        model.setRowCount(0);
        model.appendRow({new QStandardItem(QStringLiteral("Ali")), new QStandardItem(QStringLiteral("1")),
                         new QStandardItem(who)});
        QCoreApplication::processEvents();
    }
    [[nodiscard]] int width(int column) { return view.horizontalHeader()->sectionSize(column); }
    [[nodiscard]] int heading(int column) { return view.horizontalHeader()->sectionSizeHint(column); }

    QStandardItemModel model;
    QTableView view;
};

} // namespace

class ColumnFitTest final : public QObject
{
    Q_OBJECT

private slots:
    void aHeadingIsNeverCut()
    {
        Table table(600);
        QVERIFY(table.heading(1) > letters * table.view.fontMetrics().averageCharWidth());
        QVERIFY(table.width(1) >= table.heading(1));
        QVERIFY(table.width(2) >= table.heading(2));
    }

    void aColumnThatDoesNotFitWithItsHeadingHides()
    {
        Table table(220);
        QVERIFY(table.view.isColumnHidden(1));
        QVERIFY(!table.view.isColumnHidden(2));
    }

    void cutTextsTakeWhatIsToSpare()
    {
        Table table(800);
        const int before = table.width(2);
        table.add(QStringLiteral("a name that is long"));
        QVERIFY(table.width(2) > before);
        QVERIFY(table.width(0) + table.width(1) + table.width(2) <= table.view.viewport()->width());
    }

    void laterRowsMoveNoColumn()
    {
        Table table(800);
        table.add(QStringLiteral("Ali"));
        const int before = table.width(2);
        table.model.appendRow({new QStandardItem(QStringLiteral("Sara")), new QStandardItem(QStringLiteral("1")),
                               new QStandardItem(QStringLiteral("a name that is long"))});
        QCoreApplication::processEvents();
        QCOMPARE(table.width(2), before);
    }

    void aWidthThatWasDraggedStays()
    {
        Table table(800);
        table.view.horizontalHeader()->resizeSection(2, 55);
        table.add(QStringLiteral("a name that is long"));
        QCOMPARE(table.width(2), 55);
    }
};

BASHGAH_TEST(tst_columnfit, ColumnFitTest)
#include "tst_columnfit.moc"
