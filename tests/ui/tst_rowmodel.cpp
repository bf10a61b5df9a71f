// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "ui/models/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace bashgah;

namespace {

struct Item
{
    qint64 id = 0;
    QString name;
    bool operator==(const Item &) const = default;
};

using Model = ui::RowModel<Item, qint64>;

std::vector<ui::Column<Item>> columns()
{
    return {{QStringLiteral("id"), QStringLiteral("No."),
             [](const Item &item) { return QString::number(item.id); },
             [](const Item &item) { return QVariant(item.id); }, ui::numberAlignment},
            {QStringLiteral("name"), QStringLiteral("Name"), [](const Item &item) { return item.name; }}};
}

} // namespace

class RowModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsColumns();
    void refreshKeepsWhatStays();
    void changesOnlyWhatDiffers();
    void anyRefreshEndsAtTheNewRows();
    void asksOncePerPage();
};

void RowModelTest::showsColumns()
{
    Model model(columns(), [](const Item &item) { return item.id; });
    model.setRows({{7, QStringLiteral("a")}});
    QCOMPARE(model.index(0, 0).data().toString(), u"7");
    QCOMPARE(model.index(0, 0).data(Model::SortRole).toLongLong(), 7);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name");
    QCOMPARE(model.headerData(1, Qt::Horizontal, Model::ColumnIdRole).toString(), u"name");
}

void RowModelTest::refreshKeepsWhatStays()
{
    Model model(columns(), [](const Item &item) { return item.id; });
    model.setRows({{1, {}}, {2, {}}, {3, {}}});
    const QPersistentModelIndex third(model.index(2, 0));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows({{4, {}}, {3, {}}, {1, {}}});
    QVERIFY(third.isValid());
    QCOMPARE(third.row(), 1);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.indexOfKey(4), 0);
    QVERIFY(!model.indexOfKey(2));
}

void RowModelTest::changesOnlyWhatDiffers()
{
    Model model(columns(), [](const Item &item) { return item.id; });
    model.setRows({{1, QStringLiteral("a")}, {2, QStringLiteral("b")}});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows({{1, QStringLiteral("a")}, {2, QStringLiteral("c")}});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.row(1).name, u"c");
}

void RowModelTest::anyRefreshEndsAtTheNewRows()
{
    Model model(columns(), [](const Item &item) { return item.id; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(1405);
    for (int round = 0; round < 200; ++round) {
        std::vector<Item> rows;
        for (qint64 id = 0; id < 20; ++id) {
            if (random.bounded(2) == 0)
                rows.push_back({id, QString::number(random.bounded(3))});
        }
        for (size_t i = rows.size(); i > 1; --i)
            std::swap(rows[i - 1], rows[size_t(random.bounded(int(i)))]);
        model.setRows(rows);
        QVERIFY(model.rows() == rows);
    }
}

void RowModelTest::asksOncePerPage()
{
    Model model(columns(), [](const Item &item) { return item.id; });
    int asked = 0;
    model.setMore([&] { ++asked; });
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(asked, 1);
    model.appendRows({{1, {}}});
    model.fetchMore({});
    QCOMPARE(asked, 2);
    model.setMore({});
    QVERIFY(!model.canFetchMore({}));
}

BASHGAH_TEST(tst_rowmodel, RowModelTest)
#include "tst_rowmodel.moc"
