// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guitest.h"
#include "support/testregistry.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/leastcolumn.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace bashgah;

namespace {

constexpr int width = 400;
constexpr int headHeight = 100;
constexpr int leastOfList = 150;

/// A head of one height over a list that would like more than it needs.
struct Shown
{
    Shown()
    {
        auto *words = new QLabel(QStringLiteral("head"));
        words->setWordWrap(true); // its height depends on the width
        words->setFixedHeight(headHeight);
        list = new QPlainTextEdit;
        list->setMinimumHeight(leastOfList);
        auto *parts = new ui::LeastColumn;
        parts->column()->setSpacing(0);
        parts->column()->addWidget(words);
        parts->column()->addWidget(list, 1);
        head = words;
        scroll = std::make_unique<ui::ColumnScroll>(parts);
    }
    void showAt(int height)
    {
        scroll->resize(width, height);
        scroll->show();
        QCoreApplication::processEvents();
    }
    std::unique_ptr<ui::ColumnScroll> scroll;
    QLabel *head = nullptr;
    QPlainTextEdit *list = nullptr;
};

} // namespace

class LeastColumnTest final : public QObject
{
    Q_OBJECT

private slots:
    void fillsThePlaceItHas()
    {
        Shown s;
        s.showAt(600);
        QTRY_COMPARE(s.list->height(), 600 - headHeight);
        QCOMPARE(s.scroll->verticalScrollBar()->maximum(), 0);
    }

    void doesNotScrollForWhatItsPartsWouldOnlyLike()
    {
        Shown s;
        s.showAt(headHeight + leastOfList);
        QTRY_COMPARE(s.list->height(), leastOfList);
        QCOMPARE(s.scroll->verticalScrollBar()->maximum(), 0);
    }

    void scrollsBeforeAPartGetsLessThanItNeeds()
    {
        Shown s;
        s.showAt(headHeight + leastOfList - 60);
        QTRY_COMPARE(s.scroll->verticalScrollBar()->maximum(), 60);
        QCOMPARE(s.list->height(), leastOfList);
        QCOMPARE(s.head->height(), headHeight);
    }
};

BASHGAH_TEST(tst_leastcolumn, LeastColumnTest)
#include "tst_leastcolumn.moc"
