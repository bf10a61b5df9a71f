// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/programs/programservice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace bashgah::ui {

class Format;

/// The saved versions, newest first, above them the draft that is not saved: who, when, what changed since the one
/// before or any other, and the whole of each in sentences.
class ProgrammeHistory final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgrammeHistory(const Format &format, QWidget *parent = nullptr);
    void showVersions(const std::vector<services::ProgrammeVersion> &versions, QDate today);
    /// Nothing: nothing is unsaved. Chosen when it comes.
    void showDraft(const std::optional<domain::Programme> &draft);

signals:
    /// Begin a new draft from this version.
    void editWanted(const bashgah::domain::Programme &programme);

private:
    /// A version, or the draft.
    struct Entry
    {
        QString listed;
        QString title;
        QString facts;
        domain::Programme programme;
    };
    /// The chosen version beside the list: its facts, what changed and all its rules.
    [[nodiscard]] QWidget *buildVersion();
    void list(int row);
    void showEntry(int row);
    void offerBases(size_t index);
    void showChanges();
    [[nodiscard]] Entry entryOf(size_t version) const;
    [[nodiscard]] QString stateOf(const services::ProgrammeVersion &version) const;
    /// The row it is compared with at first: the draft with what it began from, a version with the one before.
    [[nodiscard]] int baseOf(size_t index) const;
    [[nodiscard]] QString listed(const QStringList &sentences) const;

    const Format &m_format;
    std::vector<services::ProgrammeVersion> m_versions;
    std::optional<domain::Programme> m_draft;
    std::vector<Entry> m_entries; ///< in the order of the list
    QDate m_today;
    QListWidget *m_list = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QComboBox *m_base = nullptr; ///< the version it is compared with
    QLabel *m_changes = nullptr;
    QLabel *m_rules = nullptr;
    QPushButton *m_edit = nullptr;
};

} // namespace bashgah::ui
