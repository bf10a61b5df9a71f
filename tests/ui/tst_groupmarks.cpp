// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Group marks and the decimal key in fields of numbers.
#include "support/guitest.h"
#include "support/testregistry.h"
#include "ui/format/format.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/percentedit.h"
#include "ui/widgets/pointsedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QTest>

using namespace bashgah;
using domain::Money;
using test::typeText;
using ui::Digits;
using ui::Format;
using ui::Language;

class GroupMarksTest final : public QObject
{
    Q_OBJECT

private slots:
    void typedGroupMarksChangeNothing_data();
    void typedGroupMarksChangeNothing();
    void typedGroupMarksChangeNoPoints();
    void decimalKeyWritesThreeZerosWhateverItIsCalled_data();
    void decimalKeyWritesThreeZerosWhateverItIsCalled();
    void slashIsThePointOfAShare();
    void commaOfThePadIsThePointOfPounds();
    void pastedGroupsStayWhatTheyAre();

private:
    static void pressPad(QWidget *field, const QString &text)
    {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Comma, Qt::KeypadModifier, text);
        QCoreApplication::sendEvent(field, &press);
    }
    Format m_en{Language::English, Digits::Latin};
    Format m_fa{Language::Persian, Digits::Persian};
    Format m_pounds{Language::English, Digits::Latin,
                    domain::Currency{QStringLiteral("GBP"), 2, domain::MoneyUnit::None}};
};

void GroupMarksTest::typedGroupMarksChangeNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("comma") << QStringLiteral("125,000");
    QTest::newRow("Persian mark") << QStringLiteral("۱۲۵٬۰۰۰");
    QTest::newRow("Persian comma") << QStringLiteral("۱۲۵،۰۰۰");
    QTest::newRow("at the end") << QStringLiteral("125000,");
    QTest::newRow("space") << QStringLiteral("125 000");
}

void GroupMarksTest::typedGroupMarksChangeNothing()
{
    QFETCH(QString, typed);
    ui::MoneyEdit edit(m_en);
    typeText(&edit, typed);
    QCOMPARE(edit.text(), u"125,000");
    QCOMPARE(edit.value(), Money::fromMinor(1'250'000)); // tomans are ten rials
}

void GroupMarksTest::typedGroupMarksChangeNoPoints()
{
    ui::PointsEdit edit(m_fa);
    typeText(&edit, QStringLiteral("1,000"));
    QCOMPARE(edit.value(), domain::Points(1000));
}

void GroupMarksTest::decimalKeyWritesThreeZerosWhateverItIsCalled_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("pad");
    QTest::newRow("point") << QStringLiteral(".") << false;
    QTest::newRow("Persian point") << QStringLiteral("٫") << false;
    QTest::newRow("slash of Persian keyboards") << QStringLiteral("/") << false;
    QTest::newRow("comma of some pads") << QStringLiteral(",") << true;
}

void GroupMarksTest::decimalKeyWritesThreeZerosWhateverItIsCalled()
{
    QFETCH(QString, key);
    QFETCH(bool, pad);
    ui::MoneyEdit edit(m_en);
    typeText(&edit, QStringLiteral("125"));
    pad ? pressPad(&edit, key) : typeText(&edit, key);
    QCOMPARE(edit.text(), u"125,000");
}

void GroupMarksTest::slashIsThePointOfAShare()
{
    ui::PercentEdit edit(m_fa);
    typeText(&edit, QStringLiteral("۱۲/۵"));
    QCOMPARE(edit.value(), domain::Percent(1250)); // in hundredths of a percent
}

void GroupMarksTest::commaOfThePadIsThePointOfPounds()
{
    ui::MoneyEdit edit(m_pounds);
    typeText(&edit, QStringLiteral("12"));
    pressPad(&edit, QStringLiteral(","));
    typeText(&edit, QStringLiteral("50"));
    QCOMPARE(edit.value(), Money::fromMinor(1250));
}

void GroupMarksTest::pastedGroupsStayWhatTheyAre()
{
    ui::MoneyEdit edit(m_en);
    QGuiApplication::clipboard()->setText(QStringLiteral("1,250,000"));
    edit.paste();
    QCOMPARE(edit.text(), u"1,250,000");
}

BASHGAH_TEST(tst_groupmarks, GroupMarksTest)
#include "tst_groupmarks.moc"
