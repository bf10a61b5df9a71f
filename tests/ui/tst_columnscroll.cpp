// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "ui/widgets/columnscroll.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace bashgah;

class ColumnScrollTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatFitsWithoutABarHasNone()
    {
        constexpr int width = 200;
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        auto *words = new QLabel;
        words->setWordWrap(true);
        column->addWidget(words);
        ui::ColumnScroll scroll(content);
        const int bar = scroll.verticalScrollBar()->sizeHint().width();
        // as long as it takes for the bar to cost one line more
        QString text = QStringLiteral("one hundred and twenty-five thousand");
        do {
            text += QStringLiteral(" i");
            words->setText(text);
            column->invalidate();
        } while (column->totalHeightForWidth(width) == column->totalHeightForWidth(width - bar) && text.size() < 1000);
        if (column->totalHeightForWidth(width) == column->totalHeightForWidth(width - bar))
            QSKIP("a bar of this style takes no room");
        const int needed = column->totalHeightForWidth(width);
        scroll.resize(width, needed / 2);
        scroll.show();
        QCoreApplication::processEvents();
        QVERIFY(scroll.verticalScrollBar()->isVisible());
        scroll.resize(width, needed);
        QCoreApplication::processEvents();
        QVERIFY(!scroll.verticalScrollBar()->isVisible());
        QCOMPARE(content->width(), width);
    }

    void whatDoesNotFitIsScrolled()
    {
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        for (int i = 0; i < 20; ++i)
            column->addWidget(new QLabel(QStringLiteral("line")));
        ui::ColumnScroll scroll(content);
        scroll.resize(200, 100);
        scroll.show();
        QCoreApplication::processEvents();
        QVERIFY(scroll.verticalScrollBar()->isVisible());
        for (QLabel *label : content->findChildren<QLabel *>())
            label->hide();
        QTRY_VERIFY(!scroll.verticalScrollBar()->isVisible());
    }
};

BASHGAH_TEST(tst_columnscroll, ColumnScrollTest)

#include "tst_columnscroll.moc"
