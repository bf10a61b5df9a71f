// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/personwords.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_personwords {

using namespace bashgah;
using domain::PersonWords;

class PersonWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aFullNameIsFoundInAnySpelling()
    {
        PersonWords words;
        words.addName(QStringLiteral("علی"), QStringLiteral("یگانه"));
        QVERIFY(words.areIn(QStringLiteral("به علي يگانه بدهکاریم")));
        QVERIFY(words.areIn(QStringLiteral("یگانه علی، فردا")));
        QVERIFY(!words.areIn(QStringLiteral("علی یگانه‌پور"))); // another family
        QVERIFY(!words.areIn(QStringLiteral("علی آمد")));
    }

    void aNameOfOneWordCountsOnlyAlone()
    {
        PersonWords words;
        words.addName(u"Sara");
        QVERIFY(words.areIn(QStringLiteral("sara")));
        QVERIFY(words.areIn(QStringLiteral("{\"name\":\"Sara\"}")));
        QVERIFY(!words.areIn(QStringLiteral("Sara Ahmadi came")));
    }

    void aNumberIsFoundHoweverItIsWritten()
    {
        PersonWords words;
        words.addMobile(test::must(domain::MobileNumber::parse(QStringLiteral("09127654321"))));
        for (const char *text : {"+989127654321", "call 0912 765-4321", "۰۹۱۲۷۶۵۴۳۲۱", "00989127654321"})
            QVERIFY2(words.areIn(QString::fromUtf8(text)), text);
        QVERIFY(!words.areIn(QStringLiteral("09127654322")));
        QVERIFY(!words.areIn(QString()));
    }
};

BASHGAH_TEST(tst_personwords, PersonWordsTest)

} // namespace tst_personwords

#include "tst_personwords.moc"
