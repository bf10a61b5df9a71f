// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guitest.h"
#include "support/testregistry.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"
#include "ui/widgets/formbuilder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/mobileedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"
#include "ui/widgets/searchedit.h"

#include <QLabel>
#include <QSignalSpy>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace bashgah;
using domain::Money;
using test::pressKey;
using test::typeText;
using ui::Digits;
using ui::Format;
using ui::Language;

class EditsTest final : public QObject
{
    Q_OBJECT

private slots:
    void moneyGroupsWhileTyping();
    void moneyTakesAnyDigits_data();
    void moneyTakesAnyDigits();
    void pointKeyWritesThreeZeros();
    void poundsKeepTheirPoint();
    void typingInTheMiddleKeepsTheCaret();
    void backspaceStepsOverTheMark();
    void pastedNumberIsTakenWholeOrNotAtAll_data();
    void pastedNumberIsTakenWholeOrNotAtAll();
    void moneyBeyondInt64IsRefused();
    void hintReadsTheAmountInWords();
    void pointsAreWhole();
    void dateTakesAnyDigits_data();
    void dateTakesAnyDigits();
    void impossibleDayIsMarkedWhenLeft();
    void dateStandsLeftToRightInPersian();
    void dateStepsByKeys();
    void mobileForgivesSpacesAndDigits();
    void searchAsksOnceForKeysThatComeTogether();
    void searchPausesAsLongAsTheLastOneTook();
    void fieldsSayHowTheyAreTyped();
    void anImpossibleDayIsDescribed();

private:
    Format m_en{Language::English, Digits::Latin};
    Format m_fa{Language::Persian, Digits::Persian};
    Format m_pounds{Language::English, Digits::Latin,
                    domain::Currency{QStringLiteral("GBP"), 2, domain::MoneyUnit::None}};
    QDate m_today{2026, 8, 22};
};

void EditsTest::moneyGroupsWhileTyping()
{
    ui::MoneyEdit edit(m_en);
    QSignalSpy spy(&edit, &ui::MoneyEdit::valueChanged);
    typeText(&edit, QStringLiteral("1250000"));
    QCOMPARE(edit.text(), u"1,250,000");
    QCOMPARE(edit.value(), Money::fromMinor(12500000)); // tomans are ten rials
    QCOMPARE(spy.count(), 7);
}

void EditsTest::moneyTakesAnyDigits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("latin") << "125000";
    QTest::newRow("persian") << "۱۲۵۰۰۰";
    QTest::newRow("arabic") << "١٢٥٠٠٠";
}

void EditsTest::moneyTakesAnyDigits()
{
    QFETCH(QString, typed);
    ui::MoneyEdit edit(m_fa);
    typeText(&edit, typed);
    QCOMPARE(edit.text(), u"۱۲۵٬۰۰۰");
    QCOMPARE(edit.value(), Money::fromMinor(1250000));
}

void EditsTest::pointKeyWritesThreeZeros()
{
    ui::MoneyEdit edit(m_en);
    typeText(&edit, QStringLiteral("."));
    QVERIFY(edit.text().isEmpty()); // nothing to multiply
    typeText(&edit, QStringLiteral("125."));
    QCOMPARE(edit.text(), u"125,000");
    edit.clear();
    typeText(&edit, QStringLiteral("1250.")); // what is grouped already
    QCOMPARE(edit.text(), u"1,250,000");
    ui::MoneyEdit persian(m_fa);
    typeText(&persian, QStringLiteral("۱۲۵٫"));
    QCOMPARE(persian.text(), u"۱۲۵٬۰۰۰");
}

void EditsTest::poundsKeepTheirPoint()
{
    ui::MoneyEdit edit(m_pounds);
    typeText(&edit, QStringLiteral("1250.5"));
    QCOMPARE(edit.text(), u"1,250.5");
    QCOMPARE(edit.value(), Money::fromMinor(125050));
    typeText(&edit, QStringLiteral("55"));
    QVERIFY(!edit.value());
    QCOMPARE(edit.result().error().code, domain::ErrorCode::TooManyDecimals);
}

void EditsTest::typingInTheMiddleKeepsTheCaret()
{
    ui::MoneyEdit edit(m_en);
    typeText(&edit, QStringLiteral("1250"));
    edit.setCursorPosition(1); // before the mark of 1,250
    typeText(&edit, QStringLiteral("9"));
    QCOMPARE(edit.text(), u"19,250");
    typeText(&edit, QStringLiteral("8"));
    QCOMPARE(edit.text(), u"198,250");
}

void EditsTest::backspaceStepsOverTheMark()
{
    ui::MoneyEdit edit(m_en);
    typeText(&edit, QStringLiteral("1250"));
    edit.setCursorPosition(2); // right behind the mark
    pressKey(&edit, Qt::Key_Backspace);
    QCOMPARE(edit.text(), u"250");
}

void EditsTest::pastedNumberIsTakenWholeOrNotAtAll_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("shown");
    QTest::newRow("groups of three") << QStringLiteral("1,250,000") << QStringLiteral("1,250,000");
    QTest::newRow("other group marks") << QStringLiteral(" 1 250 000 ") << QStringLiteral("1,250,000");
    QTest::newRow("Persian digits") << QStringLiteral("۱۲٬۵۰۰") << QStringLiteral("12,500");
    QTest::newRow("decimal comma") << QStringLiteral("12,50") << QStringLiteral("7");
    QTest::newRow("more decimals than the shop has") << QStringLiteral("12.75") << QStringLiteral("7");
    QTest::newRow("below zero") << QStringLiteral("-125") << QStringLiteral("7");
    QTest::newRow("words") << QStringLiteral("call 0912") << QStringLiteral("7");
}

void EditsTest::pastedNumberIsTakenWholeOrNotAtAll()
{
    QFETCH(QString, pasted);
    QFETCH(QString, shown);
    ui::MoneyEdit edit(m_en);
    typeText(&edit, QStringLiteral("7"));
    edit.selectAll();
    QGuiApplication::clipboard()->setText(pasted);
    edit.paste();
    QCOMPARE(edit.text(), shown);
}

void EditsTest::moneyBeyondInt64IsRefused()
{
    ui::MoneyEdit edit(m_en);
    edit.setPlainText(QStringLiteral("9999999999999999999"));
    QVERIFY(!edit.value());
    QCOMPARE(edit.result().error().code, domain::ErrorCode::OutOfRange);
}

void EditsTest::hintReadsTheAmountInWords()
{
    ui::MoneyEdit edit(m_en);
    const QLabel *hint = edit.hint();
    edit.setValue(Money::fromMinor(12500000));
    QVERIFY(hint->text().contains(u"one million two hundred and fifty thousand tomans"));
    QVERIFY(hint->text().contains(u"12,500,000 rials"));
}

void EditsTest::pointsAreWhole()
{
    ui::PointsEdit edit(m_fa);
    typeText(&edit, QStringLiteral("1500"));
    QCOMPARE(edit.text(), u"۱٬۵۰۰");
    QCOMPARE(edit.value(), domain::Points(1500));
    edit.clear();
    QVERIFY(!edit.value());
}

void EditsTest::dateTakesAnyDigits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("latin") << "1405/05/31";
    QTest::newRow("persian") << "۱۴۰۵/۰۵/۳۱";
    QTest::newRow("arabic") << "١٤٠٥/٠٥/٣١";
    QTest::newRow("dashes") << "1405-5-31";
    QTest::newRow("plain") << "14050531";
}

void EditsTest::dateTakesAnyDigits()
{
    QFETCH(QString, typed);
    ui::JalaliDateEdit edit(m_fa, m_today);
    typeText(&edit, typed);
    QCOMPARE(edit.value(), QDate(2026, 8, 22));
}

void EditsTest::impossibleDayIsMarkedWhenLeft()
{
    ui::JalaliDateEdit edit(m_en, m_today);
    typeText(&edit, QStringLiteral("1405/12/30")); // 1405 is a common year
    QVERIFY(!edit.property("invalid").toBool());
    QFocusEvent left(QEvent::FocusOut);
    QCoreApplication::sendEvent(&edit, &left);
    QVERIFY(edit.property("invalid").toBool());
    QCOMPARE(edit.result().error().code, domain::ErrorCode::ImpossibleDate);
    pressKey(&edit, Qt::Key_Backspace);
    typeText(&edit, QStringLiteral("29"));
    edit.setText(QStringLiteral("1405/12/2"));
    typeText(&edit, QStringLiteral("9"));
    QVERIFY(!edit.property("invalid").toBool()); // forgiven at once
}

void EditsTest::dateStandsLeftToRightInPersian()
{
    const test::LookGuard look(Language::Persian);
    ui::JalaliDateEdit edit(m_fa, m_today);
    QCOMPARE(edit.layoutDirection(), Qt::LeftToRight);
    QVERIFY(edit.alignment() & Qt::AlignRight);
}

void EditsTest::dateStepsByKeys()
{
    ui::JalaliDateEdit edit(m_en, m_today);
    edit.setValue(m_today);
    pressKey(&edit, Qt::Key_Down);
    QCOMPARE(edit.value(), m_today.addDays(1));
    QCOMPARE(edit.text(), u"1405/06/01");
}

void EditsTest::mobileForgivesSpacesAndDigits()
{
    ui::MobileEdit edit(m_fa, QStringLiteral("IR"));
    typeText(&edit, QStringLiteral("0912 345 6789"));
    QCOMPARE(edit.text(), u"۰۹۱۲ ۳۴۵ ۶۷۸۹");
    QVERIFY(edit.value());
    QCOMPARE(edit.value()->canonical(), u"+989123456789");
}

void EditsTest::searchAsksOnceForKeysThatComeTogether()
{
    ui::SearchEdit edit(QStringLiteral("Search members"));
    QSignalSpy wanted(&edit, &ui::SearchEdit::searchWanted);
    QSignalSpy accepted(&edit, &ui::SearchEdit::accepted);
    typeText(&edit, QStringLiteral("سارا"));
    QCOMPARE(wanted.count(), 0);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), u"سارا");
    typeText(&edit, QStringLiteral("ا"));
    pressKey(&edit, Qt::Key_Return);
    QCOMPARE(wanted.count(), 2); // at once
    QCOMPARE(accepted.count(), 1);
}

void EditsTest::searchPausesAsLongAsTheLastOneTook()
{
    using namespace std::chrono_literals;
    ui::SearchEdit edit(QStringLiteral("Search members"));
    auto takes = 0ms;
    connect(&edit, &ui::SearchEdit::searchWanted, this, [&] { QTest::qSleep(static_cast<int>(takes.count())); });
    QCOMPARE(edit.pause(), 0ms); // the first key is searched at once
    takes = 30ms;
    typeText(&edit, QStringLiteral("a"));
    pressKey(&edit, Qt::Key_Return);
    QVERIFY(edit.pause() >= 30ms);
    takes = 200ms;
    typeText(&edit, QStringLiteral("b"));
    pressKey(&edit, Qt::Key_Return);
    QCOMPARE(edit.pause(), ui::SearchEdit::longestPause);
}

void EditsTest::fieldsSayHowTheyAreTyped()
{
    const ui::MoneyEdit amount(m_en);
    QVERIFY2(amount.accessibleDescription().contains(m_en.moneyUnit()), qPrintable(amount.accessibleDescription()));
    ui::PointsEdit points(m_en);
    QVERIFY(!points.accessibleDescription().isEmpty());
    points.setUnit(QStringLiteral("purchases"));
    QVERIFY2(points.accessibleDescription().contains(QStringLiteral("purchases")), qPrintable(points.accessibleDescription()));
    const ui::JalaliDateEdit day(m_en, m_today);
    QVERIFY2(day.accessibleDescription().contains(QStringLiteral("1405/05/31")), qPrintable(day.accessibleDescription()));
    QVERIFY(!ui::MobileEdit(m_en, QStringLiteral("IR")).accessibleDescription().isEmpty());
    QWidget host;
    ui::FormBuilder form(&host);
    auto *born = new ui::JalaliDateEdit(m_en, m_today);
    ui::FormRow &row = form.row(QStringLiteral("Birthday"), born);
    QCOMPARE(born->accessibleDescription(), day.accessibleDescription());
    row.setError(QStringLiteral("Too late"));
    QCOMPARE(born->accessibleDescription(), QStringLiteral("Too late"));
    row.setError({});
    QCOMPARE(born->accessibleDescription(), day.accessibleDescription());
}

void EditsTest::anImpossibleDayIsDescribed()
{
    ui::JalaliDateEdit edit(m_en, m_today);
    const QString before = edit.accessibleDescription();
    typeText(&edit, QStringLiteral("1405/12/30"));
    QFocusEvent left(QEvent::FocusOut);
    QCoreApplication::sendEvent(&edit, &left);
    QVERIFY(!edit.toolTip().isEmpty());
    QCOMPARE(edit.accessibleDescription(), edit.toolTip());
    edit.setValue(m_today);
    QCOMPARE(edit.accessibleDescription(), before);
}

BASHGAH_TEST(tst_edits, EditsTest)
#include "tst_edits.moc"
