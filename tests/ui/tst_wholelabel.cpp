// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guitest.h"
#include "support/testregistry.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/wholelabel.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace bashgah;
using ui::WholeLabel;

namespace {

const QString words = QStringLiteral("Will get the message: 1,204 of 2,310 members, without those who said no to messages");

/// Words below a button that would like more room than there is.
struct Narrow
{
    Narrow()
    {
        auto *content = new QWidget;
        auto *outer = new QVBoxLayout(content);
        auto *inner = new QVBoxLayout;
        outer->addLayout(inner);
        inner->addWidget(new QPushButton(QStringLiteral("A button with many more letters than the narrow view has room for")));
        label = new WholeLabel;
        inner->addWidget(label);
        outer->addStretch(1);
        area = std::make_unique<ui::ColumnScroll>(content);
        area->resize(180, 300);
        area->show();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isWhole() const
    {
        QCoreApplication::processEvents();
        return label->heightForWidth(label->width()) <= label->height();
    }
    WholeLabel *label = nullptr;
    std::unique_ptr<ui::ColumnScroll> area;
};

} // namespace

class WholeLabelTest final : public QObject
{
    Q_OBJECT

private slots:
    void isNeverCutWhereANeighbourWantsMoreRoom()
    {
        Narrow view;
        view.label->setText(words);
        QVERIFY(view.isWhole());
        QVERIFY(view.label->height() > 2 * view.label->fontMetrics().height());
    }

    void staysWholeWhenTheViewGetsNarrowerAndLettersLarger()
    {
        Narrow view;
        view.label->setText(words);
        view.area->resize(140, 300);
        QVERIFY(view.isWhole());
        QFont larger = view.label->font();
        larger.setPointSizeF(larger.pointSizeF() * 1.5);
        view.label->setFont(larger);
        QVERIFY(view.isWhole());
    }

    void takesNoRoomWithoutWords()
    {
        Narrow view;
        view.label->setText(words);
        QCoreApplication::processEvents();
        view.label->clear();
        QCOMPARE(view.label->minimumHeight(), 0);
    }
};

BASHGAH_TEST(tst_wholelabel, WholeLabelTest)
#include "tst_wholelabel.moc"
