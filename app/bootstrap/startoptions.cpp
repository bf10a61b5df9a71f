// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/startoptions.h"

#include <QCommandLineParser>

#include <algorithm>

namespace bashgah::bootstrap {

StartOptions StartOptions::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Loyalty club of a shop: members, points, messages, analytics."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("SHOP"), QStringLiteral("shop file to open"),
                                 QStringLiteral("[SHOP]"));
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("open the demo shop"));
    const QCommandLineOption tour(QStringLiteral("tour"),
                                  QStringLiteral("walk through the window, save pictures, end"),
                                  QStringLiteral("DIR"));
    const QCommandLineOption lang(QStringLiteral("lang"), QStringLiteral("fa or en"),
                                  QStringLiteral("fa|en"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or system"),
                                   QStringLiteral("light|dark|system"));
    const QCommandLineOption font(QStringLiteral("font-scale"),
                                  QStringLiteral("size of the letters, 100 to 150"),
                                  QStringLiteral("N"));
    parser.addOptions({demo, tour, lang, theme, font});
    StartOptions options;
    if (!parser.parse(arguments)) {
        options.answer = parser.errorText() + u'\n';
        options.exitCode = 1;
    } else if (parser.isSet(help) || parser.isSet(QStringLiteral("help-all"))) {
        options.answer = parser.helpText();
    } else if (parser.isSet(version)) {
        options.answer = QStringLiteral("bashgah " BASHGAH_VERSION "\n");
    }
    options.shop = parser.positionalArguments().value(0);
    options.demo = parser.isSet(demo);
    options.tourFolder = parser.value(tour);
    options.keepSettings = options.tourFolder.isEmpty();
    if (parser.isSet(lang))
        options.language = ui::languageFromCode(parser.value(lang));
    if (parser.isSet(theme))
        options.theme = ui::themeFromText(parser.value(theme), ui::ThemeChoice::System);
    if (parser.isSet(font))
        options.fontPercent = std::clamp(parser.value(font).toInt(), 100, 150);
    return options;
}

bool StartOptions::asksForWords(int argc, const char *const *argv)
{
    return std::any_of(argv + 1, argv + std::max(argc, 1), [](const char *argument) {
        const QLatin1String word(argument);
        return word == QLatin1String("-h") || word == QLatin1String("--help") || word == QLatin1String("--help-all")
            || word == QLatin1String("-v") || word == QLatin1String("--version");
    });
}

} // namespace bashgah::bootstrap
