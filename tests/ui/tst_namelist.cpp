// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "ui/format/format.h"
#include "ui/pages/programs/namelist.h"

#include <QTest>

using namespace bashgah;
using namespace bashgah::ui;

class NameListTest final : public QObject
{
    Q_OBJECT

private slots:
    void commasOfBothLanguagesPartNames()
    {
        QCOMPARE(namesIn(QStringLiteral(" Dairy ,لبنیات، نان؛Dairy,, ")),
                 (QStringList{QStringLiteral("Dairy"), QStringLiteral("لبنیات"), QStringLiteral("نان")}));
        QVERIFY(namesIn(QStringLiteral(" , ،")).isEmpty());
    }

    void aNameWithACommaIsQuotedAndComesBack()
    {
        QCOMPARE(namesIn(QStringLiteral("\"Milk, fresh\", cheese")),
                 (QStringList{QStringLiteral("Milk, fresh"), QStringLiteral("cheese")}));
        const QStringList names{QStringLiteral("شیر، تازه"), QStringLiteral("Milk, fresh"), QStringLiteral("نان"),
                                QStringLiteral("5\" plates, white")};
        for (const Language language : {Language::Persian, Language::English})
            QCOMPARE(namesIn(namesText(names, Format(language))), names);
    }
};

BASHGAH_TEST(tst_namelist, NameListTest)
#include "tst_namelist.moc"
