// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a member may ask for, on the page of the member: everything the shop keeps of them, and to be forgotten.
#include "inspection.h"
#include "services/members/memberservice.h"
#include "support/crowd.h"
#include "support/filecontent.h"
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "ui/shell/toasts.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace bashgah;
using test::must;
using test::TestShop;
using test::TestWindow;

namespace {

/// The consent and privacy of a member.
struct Privacy
{
    Privacy() : sara(test::addMember(shop.database(), shop.clock, QStringLiteral("Sara Ahmadi"), QStringLiteral("09121234567")))
    {
        page = &window.open(ui::pages::memberProfile,
                            {{QStringLiteral("member"), sara.value()}, {QStringLiteral("focus"), QStringLiteral("consent")}});
    }
    void click(const char *name) const { page->findChild<QPushButton *>(QLatin1String(name))->click(); }
    [[nodiscard]] bool isKnown() { return !must(window.services().members.search(QStringLiteral("Ahmadi"))).empty(); }

    TestShop shop;
    domain::MemberId sara;
    TestWindow window{shop};
    ui::Page *page = nullptr;
};

} // namespace

class PrivacyPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void allDataOfAMemberIsWrittenAsAnArchive()
    {
        Privacy privacy;
        const QTemporaryDir folder;
        privacy.window.dialogs.path = folder.filePath(QStringLiteral("sara.zip"));
        privacy.click("memberDataSave");
        QCOMPARE(privacy.window.dialogs.toSave.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(privacy.window.jobs.isIdle(), 15'000);
        const QByteArray archive = test::contentOf(privacy.window.dialogs.path);
        QVERIFY(archive.startsWith("PK"));
        QVERIFY(archive.contains("summary.pdf") && archive.contains("data.json"));
    }

    void erasingIsAskedWithTheNameToBeTypedAndDone()
    {
        Privacy privacy;
        privacy.window.dialogs.accept = false;
        privacy.click("memberErase");
        QCOMPARE(privacy.window.dialogs.asked.size(), 1);
        const ui::ConfirmRequest asked = privacy.window.dialogs.asked.first();
        QCOMPARE(asked.typed, QStringLiteral("Sara Ahmadi"));
        QVERIFY(asked.destructive);
        test::settle(privacy.window); // nothing is under way
        QVERIFY(privacy.isKnown());
        privacy.window.dialogs.accept = true;
        privacy.click("memberErase");
        QTRY_VERIFY_WITH_TIMEOUT(!privacy.isKnown(), 15'000);
        QTRY_COMPARE(privacy.window.context().toasts.text(), QStringLiteral("The member was erased."));
    }
};

BASHGAH_TEST(tst_privacypanel, PrivacyPanelTest)
#include "tst_privacypanel.moc"
