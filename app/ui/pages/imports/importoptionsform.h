// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/importoptions.h"

#include <QList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace bashgah::ui {

class Format;
class FormRow;
class JalaliDateEdit;

/// What else must be known to read a file: the sheet of a workbook, form of the dates, unit of the
/// amounts, encoding, what becomes of known members, and whether past purchases give points.
class ImportOptionsForm final : public QWidget
{
    Q_OBJECT
public:
    ImportOptionsForm(const domain::Currency &currency, const Format &format, QDate today, QWidget *parent = nullptr);

    void setKind(services::ImportKind kind);
    /// Of a workbook, with the one that is shown; none: a text file, which has an encoding instead.
    void setSheets(const QList<services::SheetInfo> &sheets, int current);
    /// The guess, shown beside "found by itself".
    void setFoundEncoding(services::TextEncoding encoding);
    /// The unit that the file's headings name, or none: then it is asked. `examples`: amounts of the file,
    /// which are shown in words.
    void setUnit(std::optional<domain::MoneyUnit> named, const QList<qint64> &examples);
    void focusUnit();
    void reset();
    [[nodiscard]] services::CsvChoices text() const;
    /// Errors: Empty (field "unit": nobody said it), NotADate, ImpossibleDate (what was typed as the last day of
    /// opening points).
    [[nodiscard]] domain::Result<void> check() const;
    /// All but columns and dry run.
    void fill(services::ImportOptions &options) const;

signals:
    void changed();
    /// The file is to be looked at anew: another encoding or another sheet.
    void readingChanged();

private:
    void buildUnit(const domain::Currency &currency);
    void unitChosen();
    void showUnitWords();
    [[nodiscard]] QString inWords(qint64 rials) const;
    void buildEncoding();
    void buildKnown();
    void shareCells();

    const Format &m_format;
    QList<qint64> m_examples;
    bool m_unitIsChosen = false; ///< for this file, by hand
    QLineEdit *m_dateFormat = nullptr;
    QComboBox *m_unit = nullptr; ///< null: the currency has no second unit
    QComboBox *m_encoding = nullptr;
    QComboBox *m_sheet = nullptr; ///< empty: a text file
    QComboBox *m_known = nullptr;
    JalaliDateEdit *m_until = nullptr;
    QCheckBox *m_earn = nullptr;
    FormRow *m_unitRow = nullptr;
    FormRow *m_earnRow = nullptr;
    FormRow *m_encodingRow = nullptr;
    FormRow *m_sheetRow = nullptr;
    FormRow *m_knownRow = nullptr;
    FormRow *m_untilRow = nullptr;
};

} // namespace bashgah::ui
