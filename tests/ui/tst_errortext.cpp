// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/amounterror.h"
#include "support/testregistry.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/format/format.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace bashgah;
using domain::Error;
using domain::ErrorCode;

class ErrorTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasWordsOfItsOwn();
    void fillsTheArguments();
    void aLimitOnSpendingSaysWhatIsStillPossible();
    void amountsAreInTheShopsUnit();
    void missingArgumentsLeaveNoPlaceMarks();
    void aShopThatLostItsNameIsSaidToBeWhereItIs();
};

/// "Nothing was changed", which is said of other files that are held, would be wrong here.
void ErrorTextTest::aShopThatLostItsNameIsSaidToBeWhereItIs()
{
    const ui::Format format;
    const QString held = QStringLiteral("/home/a/shop.bashgah-wal");
    const QString aside = QStringLiteral("/home/a/shop.bashgah.before-restore-1");
    const QString text = ui::Bidi::strip(ui::errorText(Error{ErrorCode::FileInUse, {held, aside}, {}, QStringLiteral("aside")}, format));
    QVERIFY(text.contains(QDir::toNativeSeparators(held)));
    QVERIFY(text.contains(QDir::toNativeSeparators(aside)));
    QVERIFY(!text.contains(u"Nothing was changed"));
}

void ErrorTextTest::everyCodeHasWordsOfItsOwn()
{
    const ui::Format format;
    QSet<QString> seen;
    for (const ErrorCode code : domain::allErrorCodes()) {
        const ui::ErrorText words(Error{code, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, {}, {}}, format);
        QVERIFY2(words.problem().size() > 5, qPrintable(domain::errorKey(code)));
        QVERIFY2(!words.text().contains(u'%'), qPrintable(words.text()));
        QVERIFY2(!seen.contains(words.problem()), qPrintable(words.problem()));
        seen.insert(words.problem());
    }
}

void ErrorTextTest::fillsTheArguments()
{
    const ui::Format format;
    const Error error{ErrorCode::NotEnoughPoints, {QStringLiteral("1250"), QStringLiteral("900")}, {}, {}};
    QCOMPARE(ui::errorText(error, format),
             u"1,250 points are more than the member can spend. At most 900 can be spent now.");
    const Error path{ErrorCode::NotAShop, {QStringLiteral("/tmp/a.bashgah")}, {}, {}};
    const QString asTheSystemWritesIt = QDir::toNativeSeparators(QStringLiteral("/tmp/a.bashgah"));
    QCOMPARE(ui::Bidi::strip(ui::ErrorText(path, format).problem()),
             QString(asTheSystemWritesIt + QStringLiteral(" is not a shop of Bashgah.")));
}

void ErrorTextTest::aLimitOnSpendingSaysWhatIsStillPossible()
{
    const ui::Format format;
    const auto text = [&](const QString &most, const QString &limit) {
        return ui::errorText(Error{ErrorCode::AboveMaximumShare, {QStringLiteral("1250"), most, limit}, {}, {}}, format);
    };
    const QString day = QStringLiteral("day");
    QCOMPARE(text(QStringLiteral("900"), day), u"1,250 points are more than the member may still spend today. At most 900.");
    QCOMPARE(text(QStringLiteral("0"), day),
             u"1,250 points are more than the member may still spend today. No more can be spent today.");
    QCOMPARE(text(QStringLiteral("0"), QStringLiteral("share")),
             u"1,250 points are more than may be spent on this purchase. None can be spent on this purchase.");
}

void ErrorTextTest::amountsAreInTheShopsUnit()
{
    const Error error = domain::amountError(ErrorCode::RefundTooLarge,
                                            {domain::Money::fromMinor(1'250'000), domain::Money::fromMinor(15)},
                                            QStringLiteral("amount"));
    const ui::Format toman(ui::Language::English, ui::Digits::Latin,
                           domain::Currency{QStringLiteral("IRR"), 0, domain::MoneyUnit::Toman});
    QCOMPARE(ui::Bidi::strip(ui::errorText(error, toman)),
             u"125,000 tomans is more than can be refunded. At most 1.5 tomans is left of this purchase.");
    const ui::Format pound(ui::Language::English, ui::Digits::Latin,
                           domain::Currency{QStringLiteral("GBP"), 2, domain::MoneyUnit::None});
    QCOMPARE(ui::Bidi::strip(ui::ErrorText(error, pound).problem()), u"£12,500.00 is more than can be refunded.");
    // what was typed is no amount in minor units: it stays as it is
    const Error typed{ErrorCode::OutOfRange, {QStringLiteral("1000000000000000000")}, {}, QStringLiteral("amount")};
    QVERIFY(ui::Bidi::strip(ui::errorText(typed, toman)).contains(u"1000000000000000000"));
}

void ErrorTextTest::missingArgumentsLeaveNoPlaceMarks()
{
    const ui::Format format;
    for (const ErrorCode code : domain::allErrorCodes())
        QVERIFY(!ui::errorText(Error{code, {}, {}, {}}, format).contains(u'%'));
}

BASHGAH_TEST(tst_errortext, ErrorTextTest)
#include "tst_errortext.moc"
