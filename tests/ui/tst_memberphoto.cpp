// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/membersheetservice.h"
#include "support/crowd.h"
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "ui/shell/banner.h"
#include "ui/shell/toasts.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bashgah;
using test::must;
using test::TestShop;
using test::TestWindow;

namespace {

constexpr int mostPixels = 256;

QImage picture(Qt::GlobalColor colour)
{
    QImage image(600, 300, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// The details of a member without a photo.
struct Profile
{
    Profile() : sara(test::addMember(shop.database(), shop.clock, QStringLiteral("Sara"), QStringLiteral("09121234567")))
    {
        page = &window.open(ui::pages::memberProfile,
                            {{QStringLiteral("member"), sara.value()}, {QStringLiteral("focus"), QStringLiteral("details")}});
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return page->findChild<QPushButton *>(QLatin1String(name)); }
    [[nodiscard]] QString said() const { return page->findChild<QLabel *>(QStringLiteral("memberPhoto"))->accessibleName(); }
    [[nodiscard]] QImage kept() { return QImage::fromData(must(window.context().memberSheets.photo(sara))); }
    void choose(const QString &path)
    {
        window.dialogs.path = path;
        button("choosePhoto")->click();
    }

    QTemporaryDir folder;
    TestShop shop;
    domain::MemberId sara;
    TestWindow window{shop};
    ui::Page *page = nullptr;
};

} // namespace

class MemberPhotoTest final : public QObject
{
    Q_OBJECT

private slots:
    void aPictureOfAFileIsKeptSmall()
    {
        Profile profile;
        QCOMPARE(profile.said(), QStringLiteral("No photo"));
        const QString path = profile.folder.filePath(QStringLiteral("sara.png"));
        QVERIFY(picture(Qt::red).save(path));
        profile.choose(path);
        const QImage kept = profile.kept();
        QVERIFY(!kept.isNull());
        QVERIFY(kept.width() <= mostPixels && kept.height() <= mostPixels);
        QCOMPARE(profile.said(), QStringLiteral("Photo of the member"));
    }

    void whatIsNoPictureChangesNothingAndSaysSo()
    {
        Profile profile;
        const QString path = profile.folder.filePath(QStringLiteral("sara.png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
        file.close();
        profile.choose(path);
        QVERIFY(profile.kept().isNull());
        const auto banners = profile.page->findChildren<ui::Banner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const ui::Banner *banner) { return banner->isVisible(); }));
    }

    void aCopiedPictureIsPasted()
    {
        Profile profile;
        QGuiApplication::clipboard()->setImage(picture(Qt::blue));
        profile.button("pastePhoto")->click();
        QVERIFY(!profile.kept().isNull());
    }

    void aRemovedPhotoComesBackByUndo()
    {
        Profile profile;
        QGuiApplication::clipboard()->setImage(picture(Qt::blue));
        profile.button("pastePhoto")->click();
        const QImage before = profile.kept();
        profile.button("removePhoto")->click();
        QVERIFY(profile.kept().isNull());
        QCOMPARE(profile.said(), QStringLiteral("No photo"));
        profile.window.context().toasts.triggerAction();
        QCOMPARE(profile.kept(), before);
        QCOMPARE(profile.said(), QStringLiteral("Photo of the member"));
    }
};

BASHGAH_TEST(tst_memberphoto, MemberPhotoTest)
#include "tst_memberphoto.moc"
