// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/codesheet.h"
#include "support/testregistry.h"

#include <QTest>

#include <numeric>

namespace tst_codesheet {

using namespace bashgah;

class CodeSheetTest final : public QObject
{
    Q_OBJECT

private slots:
    /// ISO/IEC 15417: start C 211232; 00 is 212222; the check of "00" is (105 + 0) mod 103 = 2; stop 2331112.
    void barsAreThoseOfTheStandard()
    {
        const std::vector<int> bars = reports::code128c(u"00");
        const std::vector<int> expected{2, 1, 1, 2, 3, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 3, 3, 1, 1, 1, 2};
        QCOMPARE(bars, expected);
        const std::vector<int> code = reports::code128c(u"712345678905");
        QCOMPARE(std::accumulate(code.begin(), code.end(), 0), 11 * 8 + 13); // start, six pairs, check; stop
    }

    void everyTwentyFourSlipsTakeAPage()
    {
        const ui::Format format;
        const reports::CodeSlip slip{QStringLiteral("Shop"), {QStringLiteral("10% off")}, QStringLiteral("712345678905")};
        const auto pages = [&](size_t count) {
            return reports::codeSheetPdf(std::vector<reports::CodeSlip>(count, slip), format).count("/Type /Page\n");
        };
        QCOMPARE(pages(24), 1);
        QCOMPARE(pages(25), 2);
    }
};

BASHGAH_TEST(tst_codesheet, CodeSheetTest)

} // namespace tst_codesheet

#include "tst_codesheet.moc"
