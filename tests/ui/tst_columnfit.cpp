// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "ui/models/rowmodelbase.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/twolines.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QImage>
#include <QPixmap>
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

/// A name and an amount that is never cut; in two lines where they do not fit.
struct Bill
{
    explicit Bill(int width)
    {
        model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Sum")});
        view.setModel(&model);
        view.resize(width, 300);
        view.show();
        fit = new ui::ColumnFit(view, {FitColumn{12, 0}, FitColumn{letters, 0, {}, true}}, 0);
    }
    void stack()
    {
        rows = new ui::TwoLines(view);
        fit->stack(*rows);
    }
    void add(const QString &sum)
    {
        auto *name = new QStandardItem(QStringLiteral("Bread"));
        name->setData(QStringList{QStringLiteral("3 pieces of a thousand each"), QStringLiteral("3")}, ui::RowModelBase::UnderRole);
        name->setData(sum, ui::RowModelBase::UnderEndRole);
        model.appendRow({name, new QStandardItem(sum)});
        QCoreApplication::processEvents();
        QCoreApplication::processEvents(); // the widths follow in a turn of their own
    }
    [[nodiscard]] bool isWhole(int row) const
    {
        return view.columnWidth(1) >= view.sizeHintForIndex(model.index(row, 1)).width();
    }

    QStandardItemModel model;
    QTableView view;
    ui::ColumnFit *fit = nullptr;
    ui::TwoLines *rows = nullptr;
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

    void anAmountIsWholeWhateverComesLater()
    {
        Bill bill(400);
        bill.add(QStringLiteral("1"));
        bill.add(QStringLiteral("1,250,000,000"));
        QVERIFY(bill.isWhole(1));
        bill.model.item(0, 1)->setText(QStringLiteral("1,250,000,000,000"));
        QTRY_VERIFY(bill.isWhole(0));
        QVERIFY(bill.view.columnWidth(0) + bill.view.columnWidth(1) <= bill.view.viewport()->width());
    }

    void rowsOfTwoLinesTakeThePlaceOfColumnsThatDoNotFit()
    {
        Bill bill(400);
        bill.stack();
        bill.add(QStringLiteral("1,000"));
        QVERIFY(!bill.view.isColumnHidden(1));
        const int usual = bill.view.rowHeight(0);
        bill.view.resize(130, 300);
        QCoreApplication::processEvents();
        QVERIFY(bill.view.isColumnHidden(1));
        QCOMPARE(bill.view.columnWidth(0), bill.view.viewport()->width());
        QVERIFY(bill.view.rowHeight(0) >= 2 * bill.view.fontMetrics().height() - 6); // the second in smaller letters
        bill.view.resize(400, 300);
        QCoreApplication::processEvents();
        QVERIFY(!bill.view.isColumnHidden(1));
        QCOMPARE(bill.view.rowHeight(0), usual);
    }

    void theAmountIsPaintedBelowTheName()
    {
        Bill bill(130);
        bill.stack();
        bill.add(QStringLiteral("1,000"));
        const QImage with = bill.view.viewport()->grab().toImage();
        bill.model.item(0, 0)->setData(QString(), ui::RowModelBase::UnderEndRole);
        QCoreApplication::processEvents();
        QVERIFY(with != bill.view.viewport()->grab().toImage());
    }

    void arrowsGoOnFromAColumnThatHides()
    {
        Bill bill(400);
        bill.stack();
        bill.add(QStringLiteral("1,000"));
        bill.add(QStringLiteral("2,000"));
        bill.view.setCurrentIndex(bill.model.index(0, 1));
        bill.view.resize(130, 300);
        QCoreApplication::processEvents();
        QTest::keyClick(&bill.view, Qt::Key_Down);
        QCOMPARE(bill.view.currentIndex().row(), 1);
        bill.view.setCurrentIndex(bill.model.index(0, 1));
        QTest::keyClick(&bill.view, Qt::Key_Down);
        QCOMPARE(bill.view.currentIndex().row(), 1);
    }
};

BASHGAH_TEST(tst_columnfit, ColumnFitTest)
#include "tst_columnfit.moc"
