// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guitest.h"
#include "support/testregistry.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QImage>
#include <QPixmap>
#include <QTest>

using namespace bashgah;
using ui::Colors;
using ui::Tone;

class ThemeTest final : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void chartColoursStandOut();
    void styleSheetHasNoNamesLeft();
    void iconsAreTintedByTheme();
    void directionalIconsMirror();
    void fontFollowsTheSetting();
};

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::textIsReadable()
{
    QFETCH(bool, dark);
    const Colors &c = dark ? ui::darkColors() : ui::lightColors();
    constexpr qreal enough = 4.5; // WCAG 2 AA
    for (const QColor &ground : {c.window, c.card, c.raised}) {
        for (const Tone tone : {Tone::Normal, Tone::Muted, Tone::Accent, Tone::Info, Tone::Success,
                                Tone::Warning, Tone::Error})
            QVERIFY2(ui::contrastRatio(c.tone(tone), ground) >= enough,
                     qPrintable(QStringLiteral("%1 on %2").arg(c.tone(tone).name(), ground.name())));
    }
    QVERIFY(ui::contrastRatio(c.onAccent, c.accent) >= enough);
    QVERIFY(ui::contrastRatio(c.onAccent, c.accentHover) >= enough);
    QVERIFY(ui::contrastRatio(c.accent, c.accentSoft) >= enough);
    QVERIFY(ui::contrastRatio(c.text, c.accentSoft) >= enough);
    QVERIFY(ui::contrastRatio(c.info, c.infoSoft) >= enough);
    QVERIFY(ui::contrastRatio(c.success, c.successSoft) >= enough);
    QVERIFY(ui::contrastRatio(c.warning, c.warningSoft) >= enough);
    QVERIFY(ui::contrastRatio(c.error, c.errorSoft) >= enough);
    QVERIFY(ui::contrastRatio(c.fieldBorder, c.card) >= 3.0); // edges of controls
}

void ThemeTest::chartColoursStandOut()
{
    for (const Colors *c : {&ui::lightColors(), &ui::darkColors()}) {
        for (const QColor &color : c->series)
            QVERIFY2(ui::contrastRatio(color, c->card) >= 3.0, qPrintable(color.name()));
    }
}

void ThemeTest::styleSheetHasNoNamesLeft()
{
    const QString sheet = ui::styleSheet(ui::lightColors());
    QVERIFY(sheet.size() > 1000);
    const qsizetype end = sheet.indexOf(u"*/"); // the comment on top explains the names
    QVERIFY2(!sheet.mid(end).contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@', end), 40)));
}

void ThemeTest::iconsAreTintedByTheme()
{
    const QIcon icon = ui::icons::icon(u"x");
    const auto inkIs = [&](const QColor &wanted) {
        const QImage image = icon.pixmap(32, 32).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255)
                    return image.pixelColor(x, y) == wanted;
            }
        }
        return false;
    };
    QVERIFY(inkIs(ui::lightColors().text));
    const test::LookGuard dark(ui::Language::English, ui::ThemeChoice::Dark);
    QVERIFY(inkIs(ui::darkColors().text));
}

void ThemeTest::directionalIconsMirror()
{
    QVERIFY(ui::icons::isMirrored(u"arrow-left"));
    QVERIFY(!ui::icons::isMirrored(u"clock"));
    const QImage ltr = ui::icons::icon(u"arrow-left").pixmap(32, 32).toImage();
    const test::LookGuard persian(ui::Language::Persian);
    const QImage rtl = ui::icons::icon(u"arrow-left").pixmap(32, 32).toImage();
    QVERIFY(ltr != rtl);
}

void ThemeTest::fontFollowsTheSetting()
{
    const qreal before = QApplication::font().pointSizeF();
    const test::LookGuard large(ui::Language::English, ui::ThemeChoice::Light, 150);
    QCOMPARE(QApplication::font().pointSizeF(), before * 1.5);
}

BASHGAH_TEST(tst_theme, ThemeTest)
#include "tst_theme.moc"
