// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/searchtokens.h"
#include "domain/text/persiantext.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>

namespace tst_searchtokens {

using namespace bashgah;
using domain::MemberDetails;

namespace {

MemberDetails named(const QString &name)
{
    MemberDetails details;
    details.name = name;
    return details;
}

/// As the database does it: every word begins some token.
bool finds(const MemberDetails &details, const QString &query)
{
    const QStringList tokens = domain::memberTokens(details);
    const QStringList words = domain::memberQueryWords(query);
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return std::any_of(tokens.cbegin(), tokens.cend(), [&](const QString &token) {
            return word <= token && token < domain::afterPrefix(word);
        });
    });
}

} // namespace

class SearchTokensTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesAreFoundHoweverTheyAreTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("query");
        QTest::newRow("beginning") << QStringLiteral("سارا احمدی") << QStringLiteral("احم");
        QTest::newRow("both words, other order") << QStringLiteral("سارا احمدی") << QStringLiteral("احمدی سا");
        QTest::newRow("Arabic yeh") << QStringLiteral("سارا احمدی") << QStringLiteral("احمدي");
        QTest::newRow("Arabic yeh stored") << QStringLiteral("علي") << QStringLiteral("علی");
        QTest::newRow("Arabic kaf") << QStringLiteral("اکبر") << QStringLiteral("اكبر");
        QTest::newRow("hamza") << QStringLiteral("آرش") << QStringLiteral("ارش");
        QTest::newRow("diacritics") << QStringLiteral("محمّد") << QStringLiteral("محمد");
        QTest::newRow("half-space, typed joined") << QStringLiteral("علی‌رضا") << QStringLiteral("علیرضا");
        QTest::newRow("half-space, typed apart") << QStringLiteral("علی‌رضا") << QStringLiteral("علی رضا");
        QTest::newRow("space, typed joined") << QStringLiteral("محمد رضا") << QStringLiteral("محمدرضا");
        QTest::newRow("space, typed with half-space") << QStringLiteral("محمد رضا") << QStringLiteral("محمد‌رضا");
        QTest::newRow("Latin case") << QStringLiteral("Sara Smith") << QStringLiteral("SMI");
        QTest::newRow("swash kaf") << QStringLiteral("اکبر") << QStringLiteral("اڪبر");
        QTest::newRow("shapes from a PDF, typed") << QStringLiteral("سارا احمدی") << QStringLiteral("ﺳﺎﺭﺍ ﺍﺣﻤﺪﯼ");
        QTest::newRow("shapes from a PDF, stored") << QStringLiteral("ﻋﻼﯾﯽ") << QStringLiteral("علایی");
        QTest::newRow("madda as a mark") << QStringLiteral("آرش") << QStringLiteral("ا\u0653رش");
        QTest::newRow("hamza as a mark") << QStringLiteral("مؤذن") << QStringLiteral("مو\u0654ذن");
        QTest::newRow("hamza under alef") << QStringLiteral("إبراهیم") << QStringLiteral("ابراهیم");
        QTest::newRow("hamza on its own") << QStringLiteral("زهراء") << QStringLiteral("زهرا");
        QTest::newRow("yeh with hamza") << QStringLiteral("رئیسی") << QStringLiteral("رییسی");
        QTest::newRow("teh marbuta") << QStringLiteral("فاطمة") << QStringLiteral("فاطمه");
        QTest::newRow("heh with yeh above") << QStringLiteral("خانۀ نان") << QStringLiteral("خانهٔ");
        QTest::newRow("alef maksura") << QStringLiteral("موسی") << QStringLiteral("موسى");
        QTest::newRow("all vowels written") << QStringLiteral("مُحَمَّدِ رِضا") << QStringLiteral("محمد رضا");
        QTest::newRow("kashida") << QStringLiteral("محمد") << QStringLiteral("محمـــد");
        QTest::newRow("old half-space") << QStringLiteral("علی¬رضا") << QStringLiteral("علیرضا");
        QTest::newRow("direction marks around") << QStringLiteral("سارا") << QStringLiteral("\u200Fسارا\u202C");
        QTest::newRow("hard space") << QStringLiteral("سارا احمدی") << QStringLiteral("سارا\u00A0احمدی");
        QTest::newRow("apostrophe") << QStringLiteral("Sara O'Neil") << QStringLiteral("oneil sara");
        QTest::newRow("accents") << QStringLiteral("José Núñez") << QStringLiteral("jose nunez");
        QTest::newRow("accents as marks") << QStringLiteral("Jose\u0301") << QStringLiteral("José");
        QTest::newRow("digits in a name") << QStringLiteral("فروشگاه ۲۴") << QStringLiteral("٢٤");
    }
    void namesAreFoundHoweverTheyAreTyped()
    {
        QFETCH(QString, name);
        QFETCH(QString, query);
        QVERIFY(finds(named(name), query));
    }

    void mobileIsFoundByItsLastDigitsAndInAnyForm_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        for (const char *query : {"4567", "34567", "09121234567", "9121234567", "+98 912 123 4567",
                                  "00989121234567", "989121234567", "0912 123 4567", "0912-123-4567",
                                  "0912", "۴۵۶۷", "٤٥٦٧"}) {
            QTest::newRow(query) << QString::fromUtf8(query) << true;
        }
        QTest::newRow("fewer than four") << QStringLiteral("567") << false;
        QTest::newRow("other digits") << QStringLiteral("4568") << false;
    }
    void mobileIsFoundByItsLastDigitsAndInAnyForm()
    {
        QFETCH(QString, query);
        QFETCH(bool, found);
        MemberDetails details = named(QStringLiteral("سارا"));
        details.mobile = *domain::MobileNumber::parse(u"09121234567");
        QCOMPARE(finds(details, query), found);
    }

    void codeIsFoundWithAndWithoutItsPunctuation()
    {
        MemberDetails details;
        details.code = QStringLiteral("A-1204/۷");
        for (const char *query : {"a-1204", "A12047", "1204", "A-1204/7"})
            QVERIFY2(finds(details, QString::fromUtf8(query)), query);
    }

    void tagsAreFound()
    {
        MemberDetails details = named(QStringLiteral("سارا"));
        details.tags = {QStringLiteral("همسایه")};
        QVERIFY(finds(details, QStringLiteral("همسای")));
        QVERIFY(domain::memberSearchKey(details).contains(QStringLiteral("همسایه")));
    }

    void everyFourDigitsOfEveryNumberAreEnough()
    {
        MemberDetails details = named(QStringLiteral("سارا"));
        details.mobile = *domain::MobileNumber::parse(u"09127305846");
        details.code = QStringLiteral("100-278-4391");
        details.values.insert(QStringLiteral("own_phone"), QStringLiteral("021 6655 9184"));
        for (const char *number : {"09127305846", "1002784391", "02166559184"}) {
            const QString digits = QString::fromLatin1(number);
            for (qsizetype from = 0; from + 4 <= digits.size(); ++from) {
                for (qsizetype length = 4; from + length <= digits.size(); ++length) {
                    const QString part = digits.mid(from, length);
                    QVERIFY2(finds(details, part), qPrintable(part));
                    QVERIFY2(finds(details, domain::digitsToPersian(part)), qPrintable(part));
                }
            }
        }
        QVERIFY(!finds(details, QStringLiteral("7306")));
        QVERIFY(!finds(details, QStringLiteral("64391")));
    }

    void aNameTypedApartIsTriedAsOneWord()
    {
        const auto spellings = domain::joinedSpellings({QStringLiteral("احمدی"), QStringLiteral("علی"), QStringLiteral("رضا")});
        QCOMPARE(spellings.size(), size_t(3));
        QCOMPARE(spellings[0], (QStringList{QStringLiteral("احمدیعلی"), QStringLiteral("رضا")}));
        QCOMPARE(spellings[1], (QStringList{QStringLiteral("احمدی"), QStringLiteral("علیرضا")}));
        QCOMPARE(spellings[2], QStringList{QStringLiteral("احمدیعلیرضا")});
        QVERIFY(domain::joinedSpellings({QStringLiteral("احمدی")}).empty());
        QVERIFY(domain::joinedSpellings({}).empty());
    }

    void nothingIsFoundByNothing()
    {
        QVERIFY(domain::memberQueryWords(u"  - ").isEmpty());
        QVERIFY(domain::memberQueryWords(u"").isEmpty());
    }

    void tokensAreEachOnce()
    {
        MemberDetails details = named(QStringLiteral("سارا سارا"));
        details.givenName = QStringLiteral("سارا");
        QStringList tokens = domain::memberTokens(details);
        QCOMPARE(tokens.removeDuplicates(), 0);
    }

    void sortKeyFollowsThePersianAlphabet()
    {
        const QStringList alphabetical{
            QStringLiteral("Zara"), QStringLiteral("بهار"), QStringLiteral("پروین"),
            QStringLiteral("جمشید"), QStringLiteral("چنگیز"), QStringLiteral("حسن"),
            QStringLiteral("زهرا"), QStringLiteral("ژاله"), QStringLiteral("سارا"),
            QStringLiteral("قاسم"), QStringLiteral("کاوه"), QStringLiteral("گلنار"),
            QStringLiteral("لیلا"), QStringLiteral("نادر"), QStringLiteral("وحید"),
            QStringLiteral("هما"), QStringLiteral("یاسر")};
        QStringList sorted = alphabetical;
        std::reverse(sorted.begin(), sorted.end());
        std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
            return domain::sortKey(a) < domain::sortKey(b);
        });
        QCOMPARE(sorted, alphabetical);
    }
};

BASHGAH_TEST(tst_searchtokens, SearchTokensTest)

} // namespace tst_searchtokens

#include "tst_searchtokens.moc"
