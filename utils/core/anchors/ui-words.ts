import { hasLetter, runsOf } from './letters';
import { iconWord, identifierWords, remembered } from './text';

/**
 * The words that business software repeats, one group for each meaning: English, Swedish, French, German, Spanish.
 * Enough to see that "Ajouter une tâche" and "Add task" are one button; no translator.
 */
export const UI_WORDS =
  'add create new ny skapa lägg ajouter créer nouveau nouvelle hinzufügen neu neue anlegen erstellen añadir agregar crear nuevo nueva|save spara enregistrer sauvegarder speichern guardar|cancel avbryt annuler abbrechen cancelar|delete remove ta bort radera supprimer effacer löschen entfernen eliminar borrar quitar|edit redigera ändra modifier éditer bearbeiten editar modificar|close stäng fermer schließen cerrar|search find sök rechercher chercher recherche suche suchen buscar búsqueda|settings preferences inställningar paramètres préférences réglages einstellungen ajustes configuración|home hem accueil startseite inicio|contact kontakt contacto|company account företag konto société entreprise compte firma unternehmen konto empresa cuenta|deal opportunity affär affaire opportunité geschäft chance negocio oportunidad|task todo uppgift tâche aufgabe tarea|note anteckning notera remarque notiz nota|tag etikett étiquette schlagwort etiqueta|name namn nom bezeichnung nombre|first förnamn prénom vorname|last senaste dernier dernière efternamn nachname letzte último apellido|email e-mail mail e-post mejl courriel correo|phone telefon téléphone teléfono|address adress adresse dirección|city stad ort ville stadt ciudad|country land pays país|zip postnummer code postal plz postleitzahl|state region län état bundesland estado|user användare utilisateur benutzer nutzer usuario|password lösenord mot passe passwort kennwort contraseña|sign login log logga inloggning connexion connecter anmelden einloggen iniciar acceder|logout déconnexion déconnecter abmelden logga ut salir|register anmäl registrera inscription inscrire registrieren registrar|forgot glömt oublié vergessen olvidado|help hjälp aide hilfe ayuda|status statut estado|date datum fecha|time tid heure zeit hora|today idag aujourd heute hoy|tomorrow imorgon demain morgen mañana|week vecka semaine woche semana|month månad mois monat mes|year år année jahr año|before före avant vor antes|after efter après nach después|this denna cette ce diese dieser este esta|title titel titre título|description beskrivning beschreibung descripción|type typ tipo|category kategori catégorie kategorie categoría|amount belopp montant betrag importe|budget|price pris prix preis precio|sale försäljning vente verkauf venta|manager ansvarig responsable gestionnaire verantwortlich gerente|import importera importer importieren importar|export exportera exporter exportieren exportar|download ladda télécharger herunterladen descargar|upload téléverser hochladen subir|refresh uppdatera actualiser rafraîchir aktualisieren actualizar|send skicka envoyer senden schicken enviar|next nästa suivant suivante weiter nächste siguiente|previous föregående précédent précédente zurück vorherige anterior|page sida seite página|view show visa voir afficher anzeigen ansehen ver mostrar|all alla alle tous toutes tout alles todo todos|more mer plus mehr más|filter filtrera filtre filtrer filtern filtro filtrar|sort sortera tri trier sortieren ordenar|select choose välj sélectionner choisir auswählen wählen seleccionar elegir|copy kopiera copier kopieren copiar|archive arkivera archiver archivieren archivar|activity aktivitet activité aktivität actividad|history historik historique verlauf historial|dashboard översikt tableau bord übersicht panel|profile profil perfil|message meddelande nachricht mensaje|notification avisering benachrichtigung notificación|calendar kalender calendrier calendario|meeting möte réunion besprechung reunión|file fil fichier datei archivo|website webbplats site web webseite sitio|gender kön genre geschlecht género|male man homme mann hombre|female kvinna femme frau mujer|background bakgrund contexte hintergrund antecedentes|information info uppgifter informations angaben información|personal personlig personnel personnelles persönlich|additional ytterligare complémentaire zusätzlich adicional|yes ja oui sí|no nej non nein|open öppna ouvrir öffnen abrir|back tillbaka retour volver|continue fortsätt continuer fortfahren continuar|confirm bekräfta confirmer bestätigen confirmar|apply tillämpa appliquer anwenden aplicar|language språk langue sprache idioma|theme tema thème design|light ljus clair hell claro|dark mörk sombre dunkel oscuro|size storlek taille größe tamaño|sector bransch secteur branche|revenue omsättning chiffre umsatz ingresos|owner ägare propriétaire besitzer propietario|stage steg étape phase etapa|report rapport bericht informe|order beställning commande bestellung pedido|product produkt produit producto|invoice faktura facture rechnung factura|customer client kund kunde cliente|attach bifoga joindre anhängen adjuntar|comment kommentar commentaire comentario|unknown okänd inconnu undefined indéterminé unbekannt desconocido|expected förväntad prévu prévue erwartet previsto|position poste stelle puesto|warm varm chaud|cold kall froid kalt frío|hot het brûlant heiß caliente|linked kopplad lié verknüpft vinculado|seen sedd vu gesehen visto|number nummer numéro número|team lag équipe|me mig moi mich yo|pending väntande attente ausstehend pendiente|with avec med mit|option alternativ options opción|go gå aller gehen ir';

const SMALL = new Set(
  'a an the of to for in on and or your my un une le la les l d de du des à au aux et en sur pour votre mes den det ett en och i på till av för der die das dem ein eine und zu im el los las una y con por su hui'.split(
    ' ',
  ),
);
const stem = (word: string) => (word.length > 3 ? word.replace(/s$/, '') : word).slice(0, 6);

let meanings: Map<string, number> | null = null;
function meaningOf(word: string): string {
  if (!meanings) {
    meanings = new Map();
    let i = 0;
    for (const group of UI_WORDS.split('|')) {
      i++;
      for (const w of group.split(' ')) if (!meanings.has(stem(w))) meanings.set(stem(w), i);
    }
  }
  const known = meanings.get(stem(word));
  return known ? `#${known}` : stem(word);
}

/** The words of a normalised text, small ones such as "of" left out. */
export const wordsOf = (text: string): string[] =>
  runsOf(text, true).filter(w => hasLetter(w) && !SMALL.has(w));

/** Whether business software says this word in one of the five languages. */
export const isUiWord = (word: string): boolean => meaningOf(word)[0] === '#';

/** The meanings in a normalised name: known words by number, others by their first letters. */
export const meaningsOf = remembered((name: string): string[] => [
  ...new Set(
    runsOf(name, true)
      .filter(w => !SMALL.has(w))
      .map(meaningOf),
  ),
]);

const FILLERS = new Set(
  'html htm php aspx jsp do index http https www com org net btn button link nav item id'.split(' '),
);
/** The meanings in what developers called a thing: words of ids, paths and icons, where a trash can is "delete". */
export const meaningsOfCode = remembered((text: string): string[] =>
  meaningsOf(
    identifierWords(text)
      .filter(w => !FILLERS.has(w))
      .map(iconWord)
      .join(' '),
  ),
);
