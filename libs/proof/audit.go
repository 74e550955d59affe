// Command audit checks an audit bundle with the tools of others: everything about notes, trees, tiles and proofs is done by
// golang.org/x/mod/sumdb/note and tlog, the code behind Go's own checksum database. Only file names and formats around them are ours.
//
//	go run audit.go <bundle> [<public key> [<checkpoint kept elsewhere>]]
//
// It prints one line for each check that holds and ends with "everything holds", or names the first thing that does not and exits with 1.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const tileHeight = 8

var folder string

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: go run audit.go <bundle> [<public key> [<checkpoint>]]")
		os.Exit(2)
	}
	folder = os.Args[1]
	if err := audit(os.Args[2:]); err != nil {
		fmt.Println("FAIL", err)
		os.Exit(1)
	}
	fmt.Println("everything holds")
}

func audit(given []string) error {
	vkey := strings.TrimSpace(string(read("log.vkey")))
	if len(given) > 0 && given[0] != "" {
		vkey = given[0]
	}
	key, err := note.NewVerifier(vkey)
	if err != nil {
		return fmt.Errorf("public key: %w", err)
	}
	known := note.VerifierList(key)
	head, err := openCheckpoint(read("log/checkpoint"), known)
	if err != nil {
		return fmt.Errorf("log/checkpoint: %w", err)
	}
	fmt.Printf("ok   note: %d entries signed by %s\n", head.N, vkey)
	hashes := tlog.TileHashReader(head, tiles{})
	if err := checkEntries(head, hashes); err != nil {
		return err
	}
	fmt.Println("ok   tlog: every entry is under its hash, every tile under the signed root")
	known = note.VerifierList(append(formerKeys(key), key)...)
	olders, _ := filepath.Glob(filepath.Join(folder, "checkpoints", "*.note"))
	if len(given) > 1 {
		olders = append(olders, given[1])
	}
	for _, path := range olders {
		if err := checkContinued(path, known, head, hashes); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	fmt.Printf("ok   tlog: %d checkpoints are continued by this one\n", len(olders))
	receipts, _ := filepath.Glob(filepath.Join(folder, "receipts", "*.tlog-proof"))
	for _, path := range receipts {
		if err := checkReceipt(path, known); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	fmt.Printf("ok   tlog: %d receipts hold\n", len(receipts))
	return nil
}

// formerKeys are the keys this log has signed with before, out of the policy of the bundle. They vouch for nothing new: what they signed is
// compared with the tree under the newest checkpoint.
func formerKeys(key note.Verifier) (former []note.Verifier) {
	for _, line := range strings.Split(string(read("policy")), "\n") {
		words := strings.Fields(line)
		if len(words) < 2 || words[0] != "log" {
			continue
		}
		other, err := note.NewVerifier(words[1])
		if err == nil && other.Name() == key.Name() && other.KeyHash() != key.KeyHash() {
			former = append(former, other)
		}
	}
	return former
}

// openCheckpoint verifies a note and reads its text as a C2SP checkpoint: origin, size, root.
func openCheckpoint(msg []byte, known note.Verifiers) (tlog.Tree, error) {
	n, err := note.Open(msg, known)
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(n.Text, "\n")
	if len(lines) < 4 {
		return tlog.Tree{}, errors.New("not a checkpoint")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

// checkEntries hashes every entry and compares it with the hash that tlog authenticates against the signed root.
func checkEntries(head tlog.Tree, hashes tlog.HashReader) error {
	root, err := tlog.TreeHash(head.N, hashes)
	if err != nil {
		return err
	}
	if root != head.Hash {
		return errors.New("the tiles do not lead to the signed root")
	}
	revisions := map[string]int64{}
	latest := time.Time{}
	for first := int64(0); first < head.N; first += 1 << tileHeight {
		tile := tlog.Tile{H: tileHeight, L: 0, N: first >> tileHeight, W: int(min(head.N-first, 1<<tileHeight))}
		path := strings.Replace(pathOf(tile), "tile/0/", "tile/entries/", 1)
		bundle := read(path)
		indexes := make([]int64, tile.W)
		for i := range indexes {
			indexes[i] = tlog.StoredHashIndex(0, first+int64(i))
		}
		stored, err := hashes.ReadHashes(indexes)
		if err != nil {
			return err
		}
		for i, hash := range stored {
			n := first + int64(i)
			entry, rest, err := cut(bundle)
			if err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
			bundle = rest
			if tlog.RecordHash(entry) != hash {
				return fmt.Errorf("entry %d in %s is not the one that was sealed", n, path)
			}
			if latest, err = checkStory(entry, revisions, latest); err != nil {
				return fmt.Errorf("entry %d: %w", n, err)
			}
		}
		if len(bundle) > 0 {
			return fmt.Errorf("%s: bytes left over", path)
		}
	}
	return nil
}

// cut takes the next entry off a bundle: two bytes of length, then the entry.
func cut(bundle []byte) (entry, rest []byte, err error) {
	if len(bundle) < 2 || len(bundle) < 2+int(binary.BigEndian.Uint16(bundle)) {
		return nil, nil, errors.New("ends inside an entry")
	}
	end := 2 + int(binary.BigEndian.Uint16(bundle))
	return bundle[2:end], bundle[end:], nil
}

// checkStory follows the revisions of each stream and the clock.
func checkStory(entry []byte, revisions map[string]int64, latest time.Time) (time.Time, error) {
	var e struct {
		Stream string
		Rev    int64
		Time   time.Time
	}
	if err := json.Unmarshal(entry, &e); err != nil {
		return latest, err
	}
	if e.Rev != revisions[e.Stream] {
		return latest, fmt.Errorf("revision %d of %s where %d must come", e.Rev, e.Stream, revisions[e.Stream])
	}
	revisions[e.Stream]++
	if latest.Sub(e.Time) > time.Minute {
		return latest, fmt.Errorf("the clock went back to %s", e.Time)
	}
	if e.Time.After(latest) {
		return e.Time, nil
	}
	return latest, nil
}

// checkContinued proves from the tiles that an older checkpoint is a prefix of the head, and checks the proof.
func checkContinued(path string, known note.Verifiers, head tlog.Tree, hashes tlog.HashReader) error {
	older, err := openCheckpoint(readFile(path), known)
	if err != nil {
		return err
	}
	if older.N > head.N {
		return fmt.Errorf("is of %d entries, the log here ends at %d", older.N, head.N)
	}
	if older.N == 0 {
		return nil
	}
	proof, err := tlog.ProveTree(head.N, older.N, hashes)
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, head.N, head.Hash, older.N, older.Hash)
}

// checkReceipt checks a C2SP tlog-proof that carries its entry.
func checkReceipt(path string, known note.Verifiers) error {
	text, checkpoint, found := bytes.Cut(readFile(path), []byte("\n\n"))
	lines := strings.Split(string(text), "\n")
	if !found || len(lines) < 3 || lines[0] != "c2sp.org/tlog-proof@v1" {
		return errors.New("not a receipt")
	}
	tree, err := openCheckpoint(checkpoint, known)
	if err != nil {
		return err
	}
	entry, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	if err != nil {
		return err
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	if err != nil {
		return err
	}
	var proof tlog.RecordProof
	for _, line := range lines[3:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return err
		}
		proof = append(proof, hash)
	}
	return tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entry))
}

// tiles reads C2SP tiles for tlog, whose own paths also name the height.
type tiles struct{}

func (tiles) Height() int                     { return tileHeight }
func (tiles) SaveTiles([]tlog.Tile, [][]byte) {}
func (tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(wanted))
	for i, tile := range wanted {
		data[i] = read(pathOf(tile))
		if len(data[i]) != tile.W*tlog.HashSize {
			return nil, fmt.Errorf("%s: missing, or not %d hashes", pathOf(tile), tile.W)
		}
	}
	return data, nil
}

func pathOf(tile tlog.Tile) string {
	return "log/" + strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
}

func read(path string) []byte { return readFile(filepath.Join(folder, filepath.FromSlash(path))) }

// readFile answers a file that is not there with nothing, which no check accepts.
func readFile(path string) []byte {
	data, err := os.ReadFile(path)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	return data
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}
