// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guitest.h"
#include "support/testregistry.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPixmap>
#include <QRawFont>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace bashgah;
using ui::Colors;
using ui::Tone;

namespace {

constexpr qreal enough = 4.5; // WCAG 2 AA

const Colors &colorsFor(bool dark)
{
    return dark ? ui::darkColors() : ui::lightColors();
}

/// What a rule of a style sheet says of one property, as a colour; invalid: nothing, or no colour.
QColor saidColor(const QString &rule, const QString &property)
{
    const QRegularExpression pattern(QStringLiteral("(?<![-\\w])%1: (#[0-9a-fA-F]{6})").arg(property));
    return QColor(pattern.match(rule).captured(1));
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void everyRuleOfTheStyleSheetIsReadable_data();
    void everyRuleOfTheStyleSheetIsReadable();
    void wordsStayReadableOnGroundsTheyMeet_data();
    void wordsStayReadableOnGroundsTheyMeet();
    void aChosenDayOffIsReadable_data();
    void aChosenDayOffIsReadable();
    void chartColoursStandOut();
    void styleSheetHasNoNamesLeft();
    void iconsAreTintedByTheme();
    void directionalIconsMirror();
    void fontFollowsTheSetting();
    void persianNeedsNoFontOfThePc_data();
    void persianNeedsNoFontOfThePc();
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
    const Colors &c = colorsFor(dark);
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

void ThemeTest::everyRuleOfTheStyleSheetIsReadable_data()
{
    textIsReadable_data();
}

// What cannot be used now may be pale (WCAG 2, 1.4.3: inactive components).
void ThemeTest::everyRuleOfTheStyleSheetIsReadable()
{
    QFETCH(bool, dark);
    QString sheet = ui::styleSheet(colorsFor(dark));
    sheet.remove(QRegularExpression(QStringLiteral("/\\*.*?\\*/"), QRegularExpression::DotMatchesEverythingOption));
    const QRegularExpression rules(QStringLiteral("([^{}]+)\\{([^}]*)\\}"));
    int looked = 0;
    for (auto match = rules.globalMatch(sheet); match.hasNext();) {
        const QRegularExpressionMatch rule = match.next();
        const QColor ground = saidColor(rule.captured(2), QStringLiteral("background"));
        const QColor text = saidColor(rule.captured(2), QStringLiteral("color"));
        if (rule.captured(1).contains(u":disabled") || !ground.isValid() || !text.isValid())
            continue;
        ++looked;
        QVERIFY2(ui::contrastRatio(text, ground) >= enough, qPrintable(rule.captured(1).trimmed()));
    }
    QVERIFY(looked > 20); // the pattern still finds them
}

void ThemeTest::wordsStayReadableOnGroundsTheyMeet_data()
{
    textIsReadable_data();
}

// Where one rule gives the ground and another the colour: hovered, chosen, in a banner, in a toast.
void ThemeTest::wordsStayReadableOnGroundsTheyMeet()
{
    QFETCH(bool, dark);
    const Colors &c = colorsFor(dark);
    const QColor words[] = {c.text, c.muted, c.accent, c.info, c.success, c.warning, c.error};
    for (const QColor &word : words) // labels of a chosen or hovered row
        QVERIFY2(ui::contrastRatio(word, c.accentSoft) >= enough, qPrintable(word.name()));
    for (const QColor &ground : {c.infoSoft, c.successSoft, c.warningSoft, c.errorSoft}) {
        for (const QColor &word : {c.text, c.muted, c.accent}) // a banner with its buttons
            QVERIFY2(ui::contrastRatio(word, ground) >= enough, qPrintable(QString(word.name() + ground.name())));
    }
    for (const QColor &ground : {c.text, c.muted}) // a toast, its hovered button
        QVERIFY2(ui::contrastRatio(c.card, ground) >= enough, qPrintable(ground.name()));
    QVERIFY(ui::contrastRatio(c.onAccent, c.text) >= enough); // its closing mark
    QVERIFY(ui::contrastRatio(c.text, c.border) >= enough);   // a pressed button
}

void ThemeTest::aChosenDayOffIsReadable_data()
{
    textIsReadable_data();
}

// Days off are red, the chosen day has the accent behind it: red would not be seen on it.
void ThemeTest::aChosenDayOffIsReadable()
{
    QFETCH(bool, dark);
    const test::LookGuard guard(ui::Language::English, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    QToolButton day;
    day.setProperty("day", true);
    day.setProperty("off", true);
    day.setCheckable(true);
    day.setChecked(true);
    day.setText(QStringLiteral("24"));
    QFont font = day.font();
    font.setPixelSize(40);
    font.setBold(true);
    day.setFont(font);
    day.resize(120, 80);
    const QImage image = day.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const Colors &c = colorsFor(dark);
    int readable = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            QVERIFY(image.pixelColor(x, y) != c.error);
            readable += image.pixelColor(x, y) == c.onAccent ? 1 : 0;
        }
    }
    QVERIFY2(readable > 50, qPrintable(QString::number(readable)));
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

void ThemeTest::persianNeedsNoFontOfThePc_data()
{
    QTest::addColumn<QString>("weight");
    for (const char *weight : {"Regular", "Medium", "Bold"})
        QTest::newRow(weight) << QString::fromLatin1(weight);
}

void ThemeTest::persianNeedsNoFontOfThePc()
{
    QFETCH(QString, weight);
    const QString file = QStringLiteral(":/fonts/Vazirmatn-%1.ttf").arg(weight);
    if (!QFile::exists(file))
        QSKIP("the fonts could not be fetched for this build");
    const test::LookGuard persian(ui::Language::Persian);
    const QRawFont font(file, 16);
    QVERIFY(font.isValid());
    QVERIFY(font.familyName().startsWith(QApplication::font().family()));
    const QString inEveryFont = QStringLiteral("←→↓");
    const QDir help(QStringLiteral(":/help/fa"));
    const QStringList articles = help.entryList(QDir::Files);
    QVERIFY(!articles.isEmpty());
    for (const QString &article : articles) {
        QFile text(help.filePath(article));
        QVERIFY(text.open(QIODevice::ReadOnly));
        for (const QChar c : QString::fromUtf8(text.readAll())) {
            const bool shown = c.isPrint() && !c.isSpace() && !inEveryFont.contains(c);
            QVERIFY2(!shown || font.supportsCharacter(c), qPrintable(QString(article + u": " + c)));
        }
    }
}

BASHGAH_TEST(tst_theme, ThemeTest)
#include "tst_theme.moc"
